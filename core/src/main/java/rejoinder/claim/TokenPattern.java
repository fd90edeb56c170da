package rejoinder.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * A pattern over tokens, as {@code content.tsv} describes: words, {@code a|b}, {@code =any form of}, {@code #class},
 * {@code @self}, {@code @other}, {@code *} up to three words, {@code ...} up to {@value #FAR}, {@code ?optional}, {@code !none|of these}, and
 * {@code ^} the beginning of a clause. Takes at most a fixed number of steps for each token. Immutable.
 */
final class TokenPattern {

    private static final int NEAR = 3;
    private static final int FAR = 20;

    /** One place of a pattern: where it can end if it begins at a token. */
    private interface Element {
        Set<Integer> ends(Words words, Speaker speaker, int from, int at, int limit);
    }

    private final List<Element> elements = new ArrayList<>();

    TokenPattern(String pattern, Map<String, Lexicon<Boolean>> classes) {
        for (String part : pattern.split(" ")) {
            elements.add(element(part, classes));
        }
    }

    private static Element element(String part, Map<String, Lexicon<Boolean>> classes) {
        if (part.equals("*") || part.equals("...")) {
            int most = part.equals("*") ? NEAR : FAR;
            return (words, speaker, from, at, limit) -> upTo(at, Math.min(limit, at + most));
        }
        if (part.equals("^")) {
            return (words, speaker, from, at, limit) -> beginsClause(words, from, at) ? Set.of(at) : Set.of();
        }
        if (part.startsWith("!") && part.length() > 1) {
            Set<String> barred = Set.of(part.substring(1).split("\\|"));
            return single((words, speaker, at) -> !barred.contains(words.lower(at)));
        }
        boolean optional = part.length() > 1 && part.startsWith("?");
        List<Element> choices = new ArrayList<>();
        Set<String> plain = new HashSet<>();
        for (String choice : (optional ? part.substring(1) : part).split("\\|")) {
            if (choice.startsWith("=")) {
                plain.addAll(WordForms.of(choice.substring(1)));
            } else if (choice.startsWith("#")) {
                choices.add(ofClass(classes.get(choice.substring(1))));
            } else if (choice.equals("@self")) {
                choices.add(single((words, speaker, at) -> speaker.isSelf(at)));
            } else if (choice.equals("@other")) {
                Lexicon<Boolean> parties = classes.get("party");
                choices.add(single((words, speaker, at) -> speaker.isOther(at, parties)));
            } else {
                plain.add(choice);
            }
        }
        choices.add(single((words, speaker, at) -> plain.contains(words.lower(at))));
        return (words, speaker, from, at, limit) -> {
            Set<Integer> ends = new TreeSet<>();
            if (optional) {
                ends.add(at);
            }
            choices.forEach(choice -> ends.addAll(choice.ends(words, speaker, from, at, limit)));
            return ends;
        };
    }

    private interface Test {
        boolean holds(Words words, Speaker speaker, int at);
    }

    private static Element single(Test test) {
        return (words, speaker, from, at, limit) ->
                at < limit && test.holds(words, speaker, at) ? Set.of(at + 1) : Set.of();
    }

    private static Element ofClass(Lexicon<Boolean> lexicon) {
        return (words, speaker, from, at, limit) -> {
            Set<Integer> ends = new HashSet<>();
            if (at < limit) {
                lexicon.at(words, at, limit).forEach(hit -> ends.add(hit.end()));
            }
            return ends;
        };
    }

    private static Set<Integer> upTo(int at, int last) {
        Set<Integer> ends = new TreeSet<>();
        for (int end = at; end <= last; end++) {
            ends.add(end);
        }
        return ends;
    }

    private static boolean beginsClause(Words words, int from, int at) {
        if (at == from) {
            return true;
        }
        String before = words.lower(at - 1);
        return !words.analysis().token(at - 1).isWord() || before.equals("that") || before.equals("but");
    }

    /** Where the first match that begins at a token ends. */
    OptionalInt endAt(Words words, Speaker speaker, int from, int at, int limit) {
        Set<Integer> reached = Set.of(at);
        for (Element element : elements) {
            Set<Integer> next = new TreeSet<>();
            for (int place : reached) {
                next.addAll(element.ends(words, speaker, from, place, limit));
            }
            if (next.isEmpty()) {
                return OptionalInt.empty();
            }
            reached = next;
        }
        return reached.stream()
                .mapToInt(Integer::intValue)
                .filter(end -> end > at)
                .min();
    }
}
