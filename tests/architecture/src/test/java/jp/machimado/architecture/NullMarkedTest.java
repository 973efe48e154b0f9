package jp.machimado.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.machimado.architecture.unmarked.PlantedUnmarked;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class NullMarkedTest {

    @Test
    void everyPackageIsNullMarked() {
        assertEquals(Set.of(), unmarked(MainCode.CLASSES));
    }

    @Test
    void aPackageThatIsNotIsFound() {
        var planted = new ClassFileImporter().importClasses(PlantedUnmarked.class);
        assertEquals(Set.of(PlantedUnmarked.class.getPackageName()), unmarked(planted));
    }

    @Test
    void manyPackagesAreLookedAt() {
        assertTrue(ours(MainCode.CLASSES).size() > 15, ours(MainCode.CLASSES)::toString);
    }

    private static Set<String> ours(JavaClasses classes) {
        return classes.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("jp.machimado"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> unmarked(JavaClasses classes) {
        return ours(classes).stream()
                .filter(name -> !isMarked(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isMarked(String name) {
        try {
            return Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class);
        } catch (ClassNotFoundException _) {
            return false;
        }
    }
}
