package rejoinder.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which words of a document are names, seen from their letters alone: capitalised inside a sentence somewhere, and
 * lower-case nowhere. The tagger is shown one and the same stand-in for all of them, so that it treats "Kestria" and
 * "Belmora", a familiar name and an unknown one, exactly alike. Immutable.
 */
final class ProperNames {

    /** What the tagger sees for a name. */
    static final String STAND_IN = "Smith";

    private static final Set<String> CALENDAR = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "mr",
            "mrs",
            "ms",
            "dr",
            "i",
            "i'm",
            "i've",
            "i'd",
            "i'll");

    private final Set<String> names;

    private ProperNames(Set<String> names) {
        this.names = names;
    }

    /** @param sentences of running text first of all: in a headline every word may be capitalised */
    static ProperNames of(String text, List<Span> sentences) {
        Set<String> capitalised = new HashSet<>();
        Set<String> lower = new HashSet<>();
        for (Span sentence : sentences) {
            boolean first = true;
            for (Span word : Tokenizer.words(text, sentence)) {
                String form = stem(Tagger.fold(word.in(text)));
                if (form.isEmpty() || !Character.isLetter(form.charAt(0))) {
                    first |= !first && opens(text, word);
                    continue;
                }
                if (!Character.isUpperCase(form.charAt(0))) {
                    lower.add(form);
                } else if (!first && !CALENDAR.contains(form.toLowerCase(Locale.ROOT))) {
                    capitalised.add(form);
                }
                first = false;
            }
        }
        capitalised.removeIf(form -> lower.contains(form.toLowerCase(Locale.ROOT)));
        return new ProperNames(capitalised);
    }

    /** A quotation begins a sentence of its own: "he said: [We] …". */
    private static boolean opens(String text, Span mark) {
        return "\"“‘'«:".indexOf(text.charAt(mark.start())) >= 0;
    }

    /** The word as the tagger should see it, clitic kept. */
    String standIn(String folded) {
        String stem = stem(folded);
        return names.contains(stem) ? STAND_IN + folded.substring(stem.length()) : folded;
    }

    private static String stem(String folded) {
        return folded.substring(0, Tokenizer.clitic(folded));
    }
}
