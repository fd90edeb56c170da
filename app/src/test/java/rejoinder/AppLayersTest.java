package rejoinder;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The packages of the app form a line too: each imports only those before it, and the core. */
class AppLayersTest {

    /** Lowest first. */
    static final List<String> LINE = List.of("store", "search", "export", "api", "web", "cli");

    @Test
    void eachPackageImportsOnlyThoseBeforeIt() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(LINE.stream().map(p -> "rejoinder." + p).toList());
        assertThat(classes).hasSizeGreaterThan(20);
        var wrong = new TreeSet<String>();
        for (JavaClass origin : classes) {
            for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                if (place(dependency.getTargetClass()) > place(origin)) {
                    wrong.add(origin.getName() + " uses "
                            + dependency.getTargetClass().getName());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Below all of the line if it is of the core or of a library. */
    private static int place(JavaClass javaClass) {
        String name = javaClass.getPackageName();
        return name.startsWith("rejoinder.") ? LINE.indexOf(name.substring("rejoinder.".length())) : -1;
    }
}
