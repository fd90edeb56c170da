package rejoinder.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import rejoinder.actor.Chunk.Place;
import rejoinder.attribution.ProperNames;
import rejoinder.text.Analysis;
import rejoinder.text.RegionKind;
import rejoinder.text.Sentence;
import rejoinder.text.Span;
import rejoinder.text.Token;

/**
 * Finds the {@link Chunk}s of an article by letters and tables, without a parser: capitalised words, words of the
 * gazetteer ("foreign ministry spokeswoman"), and the little words that join them ("of", "'s"). Linear in the text.
 * Immutable and thread-safe.
 */
final class Chunks {

    private static final Set<String> MODIFIERS = Set.of(
            "deputy",
            "vice",
            "former",
            "acting",
            "senior",
            "top",
            "chief",
            "first",
            "interim",
            "outgoing",
            "incoming",
            "late",
            "veteran",
            "assistant",
            "special",
            "state",
            "ruling");

    private static final Set<String> HONORIFICS =
            Set.of("Mr", "Mrs", "Ms", "Miss", "Dr", "Sir", "Dame", "Lord", "Lady");

    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "ben", "de", "da", "do", "dos", "del", "della", "di", "du", "van", "von", "der",
            "den", "la", "le", "ould", "abu", "ul", "ur", "-", "&");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "his", "her", "their", "this");

    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "in", "to", "for", "from", "at", "on", "with", "by", "against", "about", "over", "between", "near",
            "into", "after", "before", "under", "than", "like", "as", "without");

    private static final Set<String> CLAUSE_STARTS = Set.of(
            "that",
            "and",
            "but",
            "while",
            "because",
            "if",
            "when",
            "as",
            "although",
            "though",
            "whether",
            "which",
            "where",
            "since",
            "so",
            "what",
            "how",
            "why",
            ",",
            ":",
            "\"",
            "-",
            "(");

    /** Words of an apposition at most: "Valsk, a long-serving spokeswoman for the ministry of water, said". */
    private static final int APPOSITION = 18;

    private final Gazetteer gazetteer;
    private final PhraseReader reader;
    private final ProperNames properNames;

    Chunks(Gazetteer gazetteer, PhraseReader reader, ProperNames properNames) {
        this.gazetteer = gazetteer;
        this.reader = reader;
        this.properNames = properNames;
    }

    /** In text order; none overlaps another. */
    List<Chunk> find(Analysis analysis) {
        List<Chunk> chunks = new ArrayList<>();
        for (int s = 0; s < analysis.sentences().size(); s++) {
            new InSentence(analysis, s).find(chunks);
        }
        return chunks;
    }

    private final class InSentence {
        private final Analysis analysis;
        private final int number;
        private final List<Token> tokens;
        private final boolean headline;
        private final List<String> words = new ArrayList<>();
        /** What table word or name each token belongs to, if any. */
        private final List<Optional<Match>> matches = new ArrayList<>();

        InSentence(Analysis analysis, int number) {
            this.analysis = analysis;
            this.number = number;
            Sentence sentence = analysis.sentences().get(number);
            this.tokens = analysis.tokens()
                    .subList(sentence.tokens().first(), sentence.tokens().end());
            RegionKind kind =
                    analysis.document().regions().get(sentence.region()).kind();
            this.headline = kind == RegionKind.HEADLINE || kind == RegionKind.DECK;
            tokens.forEach(t -> words.add(t.form()));
            int i = 0;
            while (i < words.size()) {
                Optional<Match> match = gazetteer.at(words, i);
                int to = match.map(Match::to).orElse(i + 1);
                for (int k = i; k < to; k++) {
                    matches.add(match);
                }
                i = to;
            }
        }

        void find(List<Chunk> chunks) {
            int i = 0;
            while (i < words.size()) {
                int end = end(i);
                if (end > i) {
                    add(chunks, i, end);
                    i = end;
                } else {
                    i++;
                }
            }
        }

        private void add(List<Chunk> chunks, int from, int to) {
            boolean proper = false;
            for (int k = from; k < to; k++) {
                proper |= isProper(k);
            }
            if (proper) {
                Span span = span(from, to);
                String text = span(from, appositionEnd(to)).in(analysis.text());
                chunks.add(new Chunk(span, number, place(from, to), headline, reader.read(text)));
            }
        }

        private Span span(int from, int to) {
            return new Span(
                    tokens.get(from).span().start(), tokens.get(to - 1).span().end());
        }

        /** Where the run that begins here ends, without joining words at its end. */
        private int end(int from) {
            if (!isPart(from)) {
                return from;
            }
            int end = from + 1;
            int i = end;
            while (i < words.size()) {
                if (isPart(i)) {
                    end = ++i;
                } else {
                    int next = joined(i);
                    if (next == i) {
                        break;
                    }
                    i = next;
                }
            }
            return end;
        }

        /** Behind joining words that a further part follows, or this token if there are none. */
        private int joined(int i) {
            String word = words.get(i);
            int next = i + 1;
            if (word.equals("of") || word.equals("for")) {
                boolean ofOffice =
                        matches.get(i - 1).filter(m -> !m.entry().isPlace()).isPresent();
                if (next < words.size() && words.get(next).equals("the")) {
                    next++;
                }
                return ofOffice && next < words.size() && isPart(next) ? next : i;
            }
            boolean joins = word.equals("'s")
                    || word.equals("'")
                    || PARTICLES.contains(word)
                    || (word.equals(".") && words.get(i - 1).length() <= 3);
            return joins && next < words.size() && isPart(next) && isCapitalised(i - 1) ? next : i;
        }

        private boolean isPart(int i) {
            return isProper(i)
                    || (matches.get(i).isPresent() && !isPronounLike(i))
                    || MODIFIERS.contains(words.get(i))
                    || HONORIFICS.contains(words.get(i))
                    || (i > 0 && isCapitalised(i) && !opens(i));
        }

        /** "us" and "it" are no names of anything. */
        private boolean isPronounLike(int i) {
            return Pronoun.of(words.get(i)).isPresent() && !isCapitalised(i);
        }

        private boolean isProper(int i) {
            Optional<Match> match = matches.get(i);
            if (match.isPresent() && match.get().entry().is(NameClass.OFFICE, NameClass.ORGAN, NameClass.NOUN)) {
                return false;
            }
            if (!isCapitalised(i)) {
                return false;
            }
            return match.isPresent()
                    || properNames.isName(words.get(i))
                    || (gazetteer.givenName(words.get(i)).isPresent() && i + 1 < words.size() && isCapitalised(i + 1));
        }

        private boolean isCapitalised(int i) {
            return NameWords.isCapitalised(words.get(i));
        }

        /** A capital there is due to the place. */
        private boolean opens(int i) {
            String before = i == 0 ? "" : words.get(i - 1);
            return i == 0 || before.equals("\"") || before.equals(":") || before.equals("'");
        }

        private Place place(int from, int to) {
            if (to < words.size()
                    && (words.get(to).equals("'s") || words.get(to).equals("'"))) {
                return Place.OBLIQUE;
            }
            int before = from - 1;
            while (before >= 0 && ARTICLES.contains(words.get(before).toLowerCase(Locale.ROOT))) {
                before--;
            }
            if (before < 0 || CLAUSE_STARTS.contains(words.get(before).toLowerCase(Locale.ROOT))) {
                return Place.SUBJECT;
            }
            return PREPOSITIONS.contains(words.get(before)) ? Place.OBLIQUE : Place.OTHER;
        }

        /**
         * Behind an apposition: "Irena Valsk, a spokeswoman for the ministry, …" or "the ministry's spokeswoman, Irena
         * Valsk, …". It begins with an article or an office and ends with a comma or the sentence.
         */
        private int appositionEnd(int to) {
            if (to + 1 >= words.size() || !words.get(to).equals(",")) {
                return to;
            }
            boolean article =
                    ARTICLES.contains(words.get(to + 1)) || words.get(to + 1).equals("who");
            boolean office = matches.get(to + 1)
                    .filter(m -> m.entry().is(NameClass.OFFICE, NameClass.ORGAN))
                    .isPresent();
            boolean named = isProper(to + 1)
                    && matches.get(to - 1)
                            .filter(m -> m.entry().is(NameClass.OFFICE))
                            .isPresent();
            if (!article && !office && !named) {
                return to;
            }
            Set<NameClass> told = new HashSet<>();
            for (int i = to + 1; i < Math.min(words.size(), to + APPOSITION); i++) {
                matches.get(i).ifPresent(m -> told.add(m.entry().nameClass()));
                String word = words.get(i);
                if (word.equals(",") || word.equals(".") || word.equals(")") || word.equals("\"")) {
                    boolean tells = told.contains(NameClass.OFFICE)
                            || told.contains(NameClass.NOUN)
                            || told.contains(NameClass.ORGAN);
                    return tells || named ? i : to;
                }
            }
            return to;
        }
    }
}
