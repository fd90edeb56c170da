package rejoinder.attribution;

import java.util.Optional;
import java.util.Set;
import rejoinder.text.TokenRange;

/** Noun phrases by part of speech, read from their edge: leftwards from a verb's subject, rightwards after a cue. */
final class NounPhrases {

    private static final Set<String> INNER = Set.of("NOUN", "PROPN", "ADJ", "NUM", "DET", "PART", "SYM", "X", "INTJ");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my", "your", "whose");
    private static final Set<String> LINKS = Set.of("of", "for", "at", "in", "from", "on", "with", "to", "under");
    private static final Set<String> CLOSE_LINKS = Set.of("of", "for");
    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "tomorrow",
            "earlier",
            "later");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "that", "these", "those", "some");
    private static final int LONGEST = 40;

    private final SentenceView view;

    NounPhrases(SentenceView view) {
        this.view = view;
    }

    static boolean isDay(String lower) {
        return DAYS.contains(lower);
    }

    /** The phrase whose last token is {@code last}: "a spokesman for [the ministry]" back to "a". */
    Optional<TokenRange> endingAt(int last) {
        if (!view.has(last)) {
            return Optional.empty();
        }
        if (view.isSubjectPronoun(last)) {
            return Optional.of(new TokenRange(last, last + 1));
        }
        if (!isHead(last)) {
            return Optional.empty();
        }
        int from = coreStart(last);
        int widest = from;
        boolean close = true;
        for (int start = linked(from); start != from && last - start < LONGEST; start = linked(from)) {
            close &= CLOSE_LINKS.contains(view.lower(from - 1));
            from = start;
            widest = close || begins(from, last) ? from : widest;
        }
        return Optional.of(new TokenRange(widest, last + 1));
    }

    /** The phrase whose last token is {@code last}, without links: "the validity of [Kestria]'s claims". */
    Optional<TokenRange> plainEndingAt(int last) {
        return isHead(last) ? Optional.of(new TokenRange(coreStart(last), last + 1)) : Optional.empty();
    }

    private boolean isHead(int i) {
        return (view.isNominal(i) || view.tag(i).equals("ADJ") || view.tag(i).equals("DET"))
                && view.token(i).isWord()
                && !isDay(view.lower(i))
                && !DETERMINERS.contains(view.lower(i));
    }

    /** Left edge of the phrase without links: determiner, adjectives, names, possessives. */
    private int coreStart(int last) {
        int i = last;
        while (view.sameZone(i - 1, last) && isInner(i - 1) && !view.isIn(i, Set.of("the", "a", "an"))) {
            i--;
        }
        // A clitic or mark cannot begin a phrase.
        while (i < last && !view.token(i).isWord()) {
            i++;
        }
        return i;
    }

    private boolean isInner(int i) {
        String lower = view.lower(i);
        return (INNER.contains(view.tag(i)) && !isDay(lower) && !lower.equals("to") && !lower.equals("not"))
                || POSSESSIVES.contains(lower)
                || lower.equals("'s")
                || lower.equals("'");
    }

    /** Where the phrase begins that a preposition or "and" ties to the one from here: "[officials in] Ardel". */
    private int linked(int from) {
        String link = view.lower(from - 1);
        boolean ties = (LINKS.contains(link) || link.equals("and"))
                && view.isNominal(from - 2)
                && view.sameZone(from - 2, from)
                && view.sameZone(from - 1, from)
                && !isDay(view.lower(from - 2));
        return ties ? coreStart(from - 2) : from;
    }

    /** Nothing of the same clause stands before: a loose link is believed only if the whole phrase begins so. */
    private boolean begins(int start, int last) {
        return start == view.first()
                || !view.sameZone(start - 1, last)
                || view.isComma(start - 1)
                || view.is(start - 1, "as");
    }

    /** The phrase whose first token is {@code first}, with links and, before a stop, its apposition: "Ana Brod, the mayor". */
    Optional<TokenRange> withAppositionStartingAt(int first) {
        return startingAt(first).map(p -> new TokenRange(p.first(), withApposition(p.first(), p.end())));
    }

    /** The phrase whose first token is {@code first}, with links: "the head of the commission". */
    Optional<TokenRange> startingAt(int first) {
        if (view.isSubjectPronoun(first)) {
            return Optional.of(new TokenRange(first, first + 1));
        }
        int end = coreEnd(first);
        if (end == first) {
            return Optional.empty();
        }
        while (end - first < LONGEST && view.sameZone(end, first)) {
            int next = end;
            if (LINKS.contains(view.lower(end)) && !isDay(view.lower(end + 1))) {
                next = coreEnd(end + 1);
                next = next == end + 1 ? end : next;
            } else if (view.is(end, "and") && view.isNominal(end + 1)) {
                next = coreEnd(end + 1);
            }
            if (next == end) {
                break;
            }
            end = next;
        }
        return Optional.of(new TokenRange(first, end));
    }

    /** "Ana Brod[, the mayor of Ardel]." */
    private int withApposition(int first, int end) {
        if (!view.isComma(end) || !view.sameZone(end, first)) {
            return end;
        }
        int inner = coreEnd(end + 1);
        if (inner == end + 1) {
            return end;
        }
        while (view.isIn(inner, LINKS) && !isDay(view.lower(inner + 1)) && coreEnd(inner + 1) > inner + 1) {
            inner = coreEnd(inner + 1);
        }
        return view.isComma(inner) || !view.has(inner) || view.is(inner, ".") ? inner : end;
    }

    private boolean begins(int i) {
        return view.isIn(i, DETERMINERS) || POSSESSIVES.contains(view.lower(i));
    }

    private int coreEnd(int first) {
        int i = first;
        // A determiner begins the next phrase: "told [the council] the dam was full".
        while (view.sameZone(i, first) && isInner(i) && (i == first || !begins(i))) {
            i++;
        }
        return i;
    }
}
