package rejoinder.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import rejoinder.text.Span;

/**
 * The words that lead to a quotation below them: in "On Monday, Ana Brod wrote to the council:" the source is Ana Brod,
 * the cue "wrote to the council".
 *
 * @param source who speaks
 * @param cue up to the colon; empty if the colon is all
 * @param certain the cue has one of the plainest words of saying
 */
record LeadIn(Span source, Optional<Span> cue, boolean certain) {

    private static final int MOST_WORDS = 40;
    private static final int LONGEST_SOURCE = 12;
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "i", "we");
    private static final Set<String> PERSONS = Set.of("he", "she", "they");
    private static final int LONGEST_CUE = 8;
    private static final Set<String> SAYS = Set.of(
            "said",
            "says",
            "say",
            "saying",
            "wrote",
            "writes",
            "write",
            "writing",
            "added",
            "adds",
            "adding",
            "read",
            "reads",
            "reported",
            "reports",
            "continued",
            "continues",
            "stated",
            "states",
            "posted",
            "tweeted",
            "replied",
            "responded",
            "asked",
            "declared",
            "concluded",
            "explained",
            "issued",
            "released",
            "noted",
            "notes");
    private static final Set<String> OPENERS = Set.of(
            "and", "but", "then", "later", "as", "so", "while", "when", "after", "before", "that", "which", "who",
            "to");
    private static final Set<String> PREPOSITIONS =
            Set.of("from", "in", "on", "at", "by", "with", "of", "for", "according", "under", "during", "asked");
    /** Between a source and its verb. */
    private static final Set<String> BETWEEN = Set.of(
            "has",
            "had",
            "have",
            "also",
            "later",
            "then",
            "further",
            "once",
            "even",
            "recently",
            "previously",
            "since",
            "himself",
            "herself",
            "itself",
            "themselves",
            "just",
            "who",
            "was",
            "is",
            "did");

    /**
     * @param from start of the sentence; {@code colon} is its last character
     * @param named knows the names of the story
     */
    static Optional<LeadIn> of(String text, int from, int colon, Predicate<String> named) {
        List<Integer> starts = new ArrayList<>(List.of(from));
        for (int i = from; i < colon; i++) {
            if (",;—".indexOf(text.charAt(i)) >= 0) {
                starts.add(i + 1);
            }
        }
        for (int i = starts.size() - 1; i >= 0; i--) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) - 1 : colon;
            Optional<LeadIn> found = clause(text, Words.in(text, starts.get(i), end), colon)
                    .filter(lead -> lead.certain() || lead.isShort(text, named));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<LeadIn> clause(String text, Words words, int colon) {
        int first = 0;
        while (first < words.count() && OPENERS.contains(words.lower(first))) {
            first++;
        }
        if (first == words.count() || words.count() > MOST_WORDS || PREPOSITIONS.contains(words.lower(first))) {
            return Optional.empty();
        }
        int verb = first;
        while (verb < words.count() && !SAYS.contains(words.lower(verb))) {
            verb++;
        }
        boolean certain = verb < words.count();
        if (PRONOUNS.contains(words.lower(first))) {
            return Optional.of(of(text, words, first, first, certain, colon));
        }
        int last = certain ? verb - 1 : nameEnd(words, first);
        while (last > first && BETWEEN.contains(words.lower(last))) {
            last--;
        }
        boolean sensible =
                last >= first && last - first < LONGEST_SOURCE && !(last == first && !words.isCapitalised(first));
        return sensible ? Optional.of(of(text, words, first, last, certain, colon)) : Optional.empty();
    }

    /** "[Brod] answered her critics": any other cue must be short, its source a name or somebody named before. */
    private boolean isShort(String text, Predicate<String> named) {
        Words words = Words.in(text, source.start(), source.end());
        String last = words.form(words.count() - 1);
        boolean somebody = PERSONS.contains(words.lower(0)) || named.test(last);
        return somebody
                && cue.map(c -> Words.in(text, c.start(), c.end()).count()).orElse(0) <= LONGEST_CUE;
    }

    /** The last word of a name that the clause begins with; before the first word if it begins with none. */
    private static int nameEnd(Words words, int first) {
        int last = first - 1;
        for (int i = first; i < words.count() && (words.isCapitalised(i) || words.isLink(i)); i++) {
            last = words.isCapitalised(i) ? i : last;
        }
        return last;
    }

    private static LeadIn of(String text, Words words, int first, int last, boolean certain, int colon) {
        Span source = words.span(first, last);
        Words rest = Words.in(text, source.end(), colon);
        return new LeadIn(
                source, rest.count() > 0 ? Optional.of(rest.span(0, rest.count() - 1)) : Optional.empty(), certain);
    }
}
