package rejoinder.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A pattern over tokens, as {@code content.tsv} describes: words, {@code a|b}, {@code =any form of}, {@code #class},
 * {@code @self}, {@code @other}, {@code *} up to three words, {@code ..} up to eight, {@code ...} up to twenty, {@code ?optional}, {@code
 * !none|of these}, and {@code ^} the beginning of a clause. Reaches over {@value #REACH} tokens at most, so that each
 * token costs a fixed number of steps. Immutable and thread-safe.
 */
final class TokenPattern {

    private static final int NEAR = 3;
    private static final int BESIDE = 8;
    private static final int FAR = 20;
    private static final int REACH = 62;

    /**
     * One place of a pattern.
     *
     * <p>The answer says where it can end if it begins at a token: bit n stands for n tokens further on.
     */
    private interface Element {
        long ends(Words words, Speaker speaker, int from, int at, int limit);
    }

    private interface Test {
        boolean holds(Words words, Speaker speaker, int at);
    }

    private final List<Element> elements = new ArrayList<>();

    TokenPattern(String pattern, Map<String, Lexicon<Boolean>> classes) {
        for (String part : pattern.split(" ")) {
            elements.add(element(part, classes));
        }
    }

    /** Where the shortest match that begins at a token ends, in a stretch of tokens. */
    OptionalInt endAt(Words words, Speaker speaker, int from, int at, int limit) {
        long reached = 1;
        for (Element element : elements) {
            long next = 0;
            for (long rest = reached; rest != 0; rest &= rest - 1) {
                int bit = Long.numberOfTrailingZeros(rest);
                if (bit < REACH) {
                    next |= element.ends(words, speaker, from, at + bit, limit) << bit;
                }
            }
            if (next == 0) {
                return OptionalInt.empty();
            }
            reached = next;
        }
        long ends = reached & ~1L;
        return ends == 0 ? OptionalInt.empty() : OptionalInt.of(at + Long.numberOfTrailingZeros(ends));
    }

    private static Element element(String part, Map<String, Lexicon<Boolean>> classes) {
        int most = part.equals("*") ? NEAR : part.equals("..") ? BESIDE : part.equals("...") ? FAR : 0;
        if (most > 0) {
            return (words, speaker, from, at, limit) -> upTo(Math.min(most, limit - at));
        }
        if (part.equals("^")) {
            return (words, speaker, from, at, limit) -> beginsClause(words, from, at) ? 1 : 0;
        }
        if (part.startsWith("!") && part.length() > 1) {
            Set<String> barred = Set.of(part.substring(1).split("\\|"));
            return single((words, speaker, at) -> !barred.contains(words.lower(at)));
        }
        boolean optional = part.length() > 1 && part.startsWith("?");
        return choices(optional ? part.substring(1) : part, optional ? 1 : 0, classes);
    }

    private static Element choices(String part, long none, Map<String, Lexicon<Boolean>> classes) {
        List<Element> choices = new ArrayList<>();
        Set<String> plain = new HashSet<>();
        for (String choice : part.split("\\|")) {
            if (choice.startsWith("=")) {
                plain.addAll(WordForms.of(choice.substring(1)));
            } else if (choice.startsWith("#")) {
                Lexicon<Boolean> lexicon = Objects.requireNonNull(classes.get(choice.substring(1)), choice);
                choices.add((words, speaker, from, at, limit) -> at < limit ? lexicon.ends(words, at, limit) : 0);
            } else if (choice.equals("@self")) {
                choices.add(single((words, speaker, at) -> speaker.isSelf(at)));
            } else if (choice.equals("@other")) {
                Lexicon<Boolean> parties = Objects.requireNonNull(classes.get("party"));
                choices.add(single((words, speaker, at) -> speaker.isOther(at, parties)));
            } else {
                plain.add(choice);
            }
        }
        choices.add(single((words, speaker, at) -> plain.contains(words.lower(at))));
        List<Element> all = List.copyOf(choices);
        return (words, speaker, from, at, limit) -> {
            long ends = none;
            for (Element choice : all) {
                ends |= choice.ends(words, speaker, from, at, limit);
            }
            return ends;
        };
    }

    private static Element single(Test test) {
        return (words, speaker, from, at, limit) -> at < limit && test.holds(words, speaker, at) ? 2 : 0;
    }

    private static long upTo(int most) {
        return (2L << most) - 1;
    }

    private static boolean beginsClause(Words words, int from, int at) {
        if (at == from) {
            return true;
        }
        String before = words.lower(at - 1);
        return !words.analysis().token(at - 1).isWord() || before.equals("that") || before.equals("but");
    }
}
