package rejoinder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows of the library compiles, runs, and says who said what. */
class ReadmeTest {

    @TempDir
    private Path folder;

    @Test
    void theFiveLinesOfTheLibraryWork() throws IOException, ReflectiveOperationException {
        String readme = Files.readString(Path.of("../README.md"));
        String section = readme.substring(readme.indexOf("## As a library"));
        String code = section.substring(section.indexOf("```java\n") + "```java\n".length());
        code = code.substring(0, code.indexOf("```"));
        String imports = lines(code, true);
        String body = lines(code, false);
        assertThat(body.lines().filter(l -> !l.isBlank() && !l.equals("}")).count())
                .isEqualTo(5);

        Path source = Files.writeString(
                folder.resolve("Readme.java"),
                imports + "public class Readme { public static void run(String story) {\n" + body + "}}\n");
        compile(source);

        var printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            loader.loadClass("Readme")
                    .getMethod("run", String.class)
                    .invoke(null, "The Kestrian foreign ministry said on Tuesday that the gates of the dam were open.");
        } finally {
            System.setOut(out);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .isEqualTo("who:  The Kestrian foreign ministry\nwhat: that the gates of the dam were open\n");
    }

    private static String lines(String code, boolean imports) {
        return code.lines()
                .filter(line -> line.startsWith("import ") == imports)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private void compile(Path source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> options = List.of("-cp", path, "-d", folder.toString(), "-proc:none");
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            complaints, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            assertThat(compiled).as(complaints.toString()).isTrue();
        }
    }
}
