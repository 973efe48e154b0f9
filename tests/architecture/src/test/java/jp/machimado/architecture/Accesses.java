package jp.machimado.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;

/// Calls and reads that only a few classes may make.
final class Accesses {

    private Accesses() {}

    static DescribedPredicate<JavaAccess<?>> askingTheClock() {
        return describe(
                "a clock tells the time",
                access ->
                        is(access, Set.of(System.class.getName()), Set.of("currentTimeMillis"))
                                || (access.getTargetOwner().getPackageName().equals(timePackage())
                                        && access.getName().equals("now")));
    }

    static DescribedPredicate<JavaAccess<?>> takingTheSystemsClock() {
        return describe(
                "the system's clock is taken",
                access ->
                        is(
                                access,
                                Set.of(Clock.class.getName(), InstantSource.class.getName()),
                                Set.of("system", "systemUTC", "systemDefaultZone")));
    }

    static DescribedPredicate<JavaAccess<?>> printing() {
        return describe(
                "something is printed",
                access -> is(access, Set.of(System.class.getName()), Set.of("out", "err")));
    }

    private static String timePackage() {
        return Instant.class.getPackageName();
    }

    private static boolean is(JavaAccess<?> access, Set<String> owners, Set<String> names) {
        return owners.contains(access.getTargetOwner().getName())
                && names.contains(access.getName());
    }
}
