package rejoinder.evaluation;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names without what does not tell actors apart: case, accents, punctuation, possessive, titles and the order of words.
 * “the Kestrian Ministry of Water” is “Ministry of Water, Kestrian”.
 */
final class ActorNames {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s(?!" + Words.CHARACTER + ")");
    /** The full stop of an initial: U.N. */
    private static final Pattern INITIAL =
            Pattern.compile("(?<=(?<!" + Words.CHARACTER + ")" + Words.CHARACTER + ")\\.");

    private static final Pattern WORD = Pattern.compile(Words.CHARACTER + "+");
    private static final Pattern TITLE =
            Pattern.compile("(?:(?:the|an?|mr|mrs|ms|dr|gen|general|unnamed|sir|prince) )+");
    private static final Set<String> LINKS = Set.of("of", "the", "for", "and");

    private ActorNames() {}

    /** May be empty. */
    static String plain(String name) {
        String text =
                ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        StringBuilder folded = new StringBuilder();
        text.toUpperCase(Locale.ROOT).codePoints().map(Character::toLowerCase).forEach(folded::appendCodePoint);
        String bare = INITIAL.matcher(POSSESSIVE.matcher(folded).replaceAll("")).replaceAll("");
        return sorted(bare);
    }

    private static String sorted(String bare) {
        StringBuilder words = new StringBuilder();
        Matcher word = WORD.matcher(bare);
        while (word.find()) {
            words.append(words.length() == 0 ? "" : " ").append(word.group());
        }
        Matcher title = TITLE.matcher(words);
        String rest = title.lookingAt() ? words.substring(title.end()) : words.toString();
        TreeSet<String> sorted = new TreeSet<>(List.of(rest.split(" ")));
        sorted.removeAll(LINKS);
        return String.join(" ", sorted);
    }

    /** True if what the program calls the actor is one of the gold's names. */
    static boolean same(Collection<String> golds, Collection<String> predicted) {
        return predicted.stream()
                .limit(1)
                .map(ActorNames::plain)
                .anyMatch(name -> !name.isEmpty()
                        && golds.stream().anyMatch(gold -> plain(gold).equals(name)));
    }
}
