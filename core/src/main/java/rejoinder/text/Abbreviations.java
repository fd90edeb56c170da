package rejoinder.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Words whose full stop does not end a sentence, from {@code abbreviations.txt}. */
final class Abbreviations {

    private static final Set<String> WORDS = load();

    private Abbreviations() {}

    /** @param lower the word in lower case, without its last stop */
    static boolean contains(String lower) {
        return WORDS.contains(lower);
    }

    private static Set<String> load() {
        try (InputStream in = Objects.requireNonNull(
                        Abbreviations.class.getResourceAsStream("abbreviations.txt"), "abbreviations.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Set<String> words = new HashSet<>();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> words.addAll(List.of(line.split(" "))));
            return Set.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
