package rejoinder;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The packages form a line: each imports only those before it. */
class LayersTest {

    /** Lowest first; the root package, which is the door, comes last. */
    static final List<String> LINE = List.of(
            "text",
            "provenance",
            "wire",
            "time",
            "mention",
            "attribution",
            "actor",
            "claim",
            "event",
            "timeline",
            "ledger",
            "evaluation",
            "");

    @Test
    void eachPackageImportsOnlyThoseBeforeIt() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("rejoinder");
        assertThat(classes).hasSizeGreaterThan(20);
        var wrong = new TreeSet<String>();
        for (JavaClass origin : classes) {
            int place = place(origin);
            assertThat(place).as("package of " + origin.getName()).isNotNegative();
            for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass();
                if (target.getPackageName().startsWith("rejoinder") && place(target) > place) {
                    wrong.add(origin.getName() + " uses " + target.getName());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static int place(JavaClass javaClass) {
        String name = javaClass.getPackageName();
        return LINE.indexOf(name.equals("rejoinder") ? "" : name.substring("rejoinder.".length()));
    }
}
