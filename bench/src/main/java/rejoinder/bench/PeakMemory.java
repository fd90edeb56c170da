package rejoinder.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The highest resident memory seen of the largest of some processes, in bytes.
 *
 * <p>It reads the kernel's own high-water mark ({@code VmHWM}), which only grows, so polling can miss no
 * more than the growth since the last poll. Empty where there is no {@code /proc}. Not thread-safe.
 */
final class PeakMemory {
    private static final Pattern HIGH_WATER = Pattern.compile("(?m)^VmHWM:\\s+(\\d+) kB$");

    private OptionalLong bytes = OptionalLong.empty();

    void observe(ProcessHandle process) {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        try {
            parse(Files.readString(status, StandardCharsets.UTF_8))
                    .ifPresent(seen -> bytes = OptionalLong.of(Math.max(seen, bytes.orElse(0))));
        } catch (IOException ended) {
            // The process ended between being listed and being read: earlier polls stand.
        }
    }

    OptionalLong bytes() {
        return bytes;
    }

    static OptionalLong parse(String status) {
        Matcher matcher = HIGH_WATER.matcher(status);
        return matcher.find() ? OptionalLong.of(Long.parseLong(matcher.group(1)) * 1024) : OptionalLong.empty();
    }
}
