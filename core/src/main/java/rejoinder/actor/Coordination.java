package rejoinder.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits "Kestria and Belmora" into its members. A name that holds "and" itself is one ("Trade and Industry"), and so is
 * a phrase whose parts are no actors each ("foreign and defence ministers"). Immutable and thread-safe.
 */
final class Coordination {

    private static final int MOST_CHARACTERS = 2_000;

    private final Gazetteer gazetteer;

    Coordination(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The members, one if the phrase is no coordination. */
    List<String> members(String phrase) {
        if (phrase.length() > MOST_CHARACTERS) {
            return List.of(phrase);
        }
        List<Integer> cuts = cuts(phrase);
        List<String> members = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            members.add(trim(phrase.substring(from, cut)));
            from = behind(phrase, cut);
        }
        members.add(trim(phrase.substring(from)));
        boolean each = members.size() > 1 && members.stream().allMatch(this::isActor);
        return each ? List.copyOf(members) : List.of(phrase);
    }

    /** The member between two offsets and those that are coordinated with it in the sentence, itself first. */
    List<String> around(String sentence, int start, int end) {
        List<String> members = new ArrayList<>(members(sentence.substring(start, end)));
        String after = sentence.substring(end, Math.min(sentence.length(), end + 200));
        int link = linkLength(after);
        if (link > 0) {
            nameAtStart(after.substring(link)).ifPresent(members::add);
        }
        String before = sentence.substring(Math.max(0, start - 200), start);
        int back = before.endsWith(" and ") ? 5 : before.endsWith(" & ") ? 3 : 0;
        if (back > 0) {
            nameAtEnd(before.substring(0, before.length() - back)).ifPresent(members::add);
        }
        return List.copyOf(members);
    }

    private static int linkLength(String after) {
        for (String link : List.of(" and ", ", and ", " & ")) {
            if (after.startsWith(link)) {
                return link.length();
            }
        }
        return 0;
    }

    /** Offsets of " and " and of the commas before one, outside the names of the gazetteer. */
    private List<Integer> cuts(String phrase) {
        List<Integer> cuts = new ArrayList<>();
        for (int at = phrase.indexOf(" and "); at >= 0; at = phrase.indexOf(" and ", at + 5)) {
            if (!insideName(phrase, at)) {
                cuts.add(at);
            }
        }
        if (!cuts.isEmpty()) {
            for (int at = phrase.indexOf(", "); at >= 0 && at < cuts.get(0); at = phrase.indexOf(", ", at + 2)) {
                cuts.add(at);
            }
        }
        return cuts.stream()
                .sorted()
                .filter(cut -> !phrase.startsWith(", and ", cut))
                .toList();
    }

    private static int behind(String phrase, int cut) {
        return cut + (phrase.startsWith(" and ", cut) ? 5 : 2);
    }

    /** Whether a name begins before the offset and ends behind it. */
    private boolean insideName(String phrase, int at) {
        List<String> words = new ArrayList<>(NameWords.of(phrase.substring(Math.max(0, at - 100), at)));
        int middle = words.size();
        words.addAll(NameWords.of(phrase.substring(at, Math.min(phrase.length(), at + 100))));
        for (int i = Math.max(0, middle - 8); i < middle; i++) {
            if (gazetteer.at(words, i).filter(m -> m.to() > middle + 1).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isActor(String member) {
        Phrase phrase = new PhraseReader(gazetteer).read(member);
        return !phrase.isEmpty();
    }

    /** A name or known phrase at the beginning: "Belmora in talks" begins with one. */
    private Optional<String> nameAtStart(String text) {
        int end = 0;
        int i = 0;
        while (i < text.length()) {
            int to = i;
            while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
                to++;
            }
            String word = text.substring(i, to);
            String bare = trim(word);
            if (!NameWords.isCapitalised(bare)) {
                break;
            }
            end = i + bare.length();
            if (!bare.equals(word)) {
                break;
            }
            i = to + 1;
        }
        return end == 0 ? Optional.empty() : Optional.of(text.substring(0, end));
    }

    private Optional<String> nameAtEnd(String text) {
        int start = text.length();
        while (start > 0) {
            int from = text.lastIndexOf(' ', start - 2) + 1;
            String word = text.substring(from, start).strip();
            if (!NameWords.isCapitalised(word) || !trim(word).equals(word)) {
                break;
            }
            start = from;
        }
        return start == text.length()
                ? Optional.empty()
                : Optional.of(text.substring(start).strip());
    }

    private static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        return text.substring(from, to);
    }
}
