package jp.machimado.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final JavaClasses WITH_PLANTED =
            new ClassFileImporter().importPackages("jp.machimado");

    @ParameterizedTest
    @MethodSource("jp.machimado.architecture.Rules#all")
    void everyRuleIsKept(Rule rule) {
        rule.rule().check(MainCode.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("jp.machimado.architecture.Rules#all")
    void everyRuleFiresOnAClassThatBreaksIt(Rule rule) {
        var violations = rule.rule().evaluate(WITH_PLANTED).getFailureReport().toString();
        assertTrue(violations.contains(rule.planted().getSimpleName()), violations);
    }

    @ParameterizedTest
    @MethodSource("jp.machimado.architecture.Rules#all")
    void noRuleSpeaksOfAnEmptyPackage(Rule rule) {
        for (var area : rule.areas()) {
            var there = JavaClass.Predicates.resideInAPackage(area);
            assertFalse(isEmpty(there), () -> "no class in " + area);
        }
    }

    private static boolean isEmpty(DescribedPredicate<JavaClass> there) {
        return MainCode.CLASSES.that(there).isEmpty();
    }
}
