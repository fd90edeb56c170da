package rejoinder.wire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Cities and agencies that datelines name; what is in no list is recognised by its form alone. */
final class DatelineNames {

    private static final Set<String> CITIES = read("dateline-cities.txt");
    private static final Set<String> AGENCIES = read("agencies.txt");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "st", "ft", "mt", "pt", "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind",
            "kan", "ky", "la", "md", "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa",
            "tenn", "tex", "vt", "va", "wash", "wis", "wisc", "wyo", "ont", "que", "alta", "sask", "man");

    private DatelineNames() {}

    private static Set<String> read(String name) {
        try (InputStream in = Objects.requireNonNull(DatelineNames.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.strip().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isCity(String name) {
        return CITIES.contains(name.toLowerCase(Locale.ROOT));
    }

    static boolean isAgency(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return AGENCIES.contains(lower) || AGENCIES.contains(firstWord(lower)); // "TASS Correspondent …"
    }

    /** End of the agency's name that begins at {@code from}, or {@code from} if none does. */
    static int agencyEnd(String text, int from, int limit) {
        int one = wordEnd(text, from, limit);
        int two = one < limit && text.charAt(one) == ' ' ? wordEnd(text, one + 1, limit) : one;
        if (two > one && AGENCIES.contains(text.substring(from, two).toLowerCase(Locale.ROOT))) {
            return two;
        }
        return AGENCIES.contains(text.substring(from, one).toLowerCase(Locale.ROOT)) ? one : from;
    }

    private static int wordEnd(String text, int from, int limit) {
        int at = from;
        while (at < limit && (Character.isLetter(text.charAt(at)) || (text.charAt(at) == '-' && at > from))) {
            at++;
        }
        return at;
    }

    private static String firstWord(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    /** True of words that datelines end with a full stop without ending there: {@code Calif.}, {@code St.} */
    static boolean isAbbreviation(String word) {
        return ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }
}
