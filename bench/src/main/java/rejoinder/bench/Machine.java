package rejoinder.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the figures depend on: processor, cores, memory, system and JDK. */
record Machine(String processor, int cores, String memory, String system, String jdk) {
    private static final Pattern MODEL = Pattern.compile("(?m)^model name\\s*:\\s*(.+)$");
    private static final Pattern TOTAL = Pattern.compile("(?m)^MemTotal:\\s+(\\d+) kB$");

    static Machine here() {
        return new Machine(
                model(read("/proc/cpuinfo")),
                Runtime.getRuntime().availableProcessors(),
                memory(read("/proc/meminfo")),
                System.getProperty("os.name", "unknown system") + " " + System.getProperty("os.arch", ""),
                System.getProperty("java.vm.name", "JVM") + " " + System.getProperty("java.version", ""));
    }

    static String model(String cpuinfo) {
        Matcher matcher = MODEL.matcher(cpuinfo);
        return matcher.find() ? matcher.group(1).strip() : "unknown processor";
    }

    static String memory(String meminfo) {
        Matcher matcher = TOTAL.matcher(meminfo);
        return matcher.find()
                ? String.format(Locale.ROOT, "%.0f GiB", Long.parseLong(matcher.group(1)) / (1024.0 * 1024.0))
                : "unknown memory";
    }

    @Override
    public String toString() {
        return processor + ", " + cores + (cores == 1 ? " core, " : " cores, ") + memory + "; " + system + "; " + jdk;
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file), StandardCharsets.UTF_8);
        } catch (IOException absent) {
            return "";
        }
    }
}
