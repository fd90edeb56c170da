package rejoinder.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import rejoinder.text.Analysis;
import rejoinder.text.Quotation;
import rejoinder.text.Region;
import rejoinder.text.RegionKind;
import rejoinder.text.Sentence;
import rejoinder.text.Span;
import rejoinder.text.Token;

/** A document as layout rules look at it: its paragraphs, and which of its words are names. Immutable. */
final class LayoutView {

    private static final Set<String> TALK = Set.of("i", "me", "my", "we", "us", "our", "you", "your", "?");
    private static final Set<String> FIRST_PERSON = Set.of("i", "me", "my", "we", "us", "our");

    /** Paragraphs of one speech; what goes on longer is no speech but an attack. */
    private static final int MOST_PIECES = 500;

    final Analysis analysis;
    final String text;
    private final List<Span> paragraphs = new ArrayList<>();
    private final List<Integer> regions = new ArrayList<>();
    /** For each region the number of its first sentence, and at the end the number of all. */
    private final int[] firstSentences;
    /** How often each capitalised word stands in the body. */
    private final Map<String, Integer> capitalised = new HashMap<>();

    private final Set<String> small = new HashSet<>();

    LayoutView(Analysis analysis) {
        this.analysis = analysis;
        this.text = analysis.text();
        List<Region> all = analysis.document().regions();
        for (int r = 0; r < all.size(); r++) {
            if (all.get(r).kind() == RegionKind.BODY) {
                paragraphs.add(all.get(r).span());
                regions.add(r);
            }
        }
        this.firstSentences = firstSentences(all.size());
        for (int p = 0; p < count(); p++) {
            tokens(p).forEach(this::note);
        }
    }

    private int[] firstSentences(int regions) {
        int[] first = new int[regions + 1];
        int s = 0;
        for (int r = 0; r <= regions; r++) {
            while (s < analysis.sentences().size()
                    && analysis.sentences().get(s).region() < r) {
                s++;
            }
            first[r] = s;
        }
        return first;
    }

    private void note(Token token) {
        if (!token.isWord()) {
            return;
        }
        if (Character.isUpperCase(token.form().charAt(0))) {
            capitalised.merge(token.form(), 1, Integer::sum);
        } else {
            small.add(token.form());
        }
    }

    /** How many paragraphs the body has. */
    int count() {
        return paragraphs.size();
    }

    Span paragraph(int p) {
        return paragraphs.get(p);
    }

    /** The paragraphs stand next to each other, without furniture or a caption between. */
    boolean adjoin(int p) {
        return p > 0 && regions.get(p) == regions.get(p - 1) + 1;
    }

    /** The regions of a kind, such as headlines. */
    List<Span> regions(RegionKind kind) {
        return analysis.document().regions().stream()
                .filter(r -> r.kind() == kind)
                .map(Region::span)
                .toList();
    }

    /** The last sentence of a paragraph. */
    Optional<Sentence> lastSentence(int p) {
        int region = regions.get(p);
        return firstSentences[region + 1] > firstSentences[region]
                ? Optional.of(analysis.sentences().get(firstSentences[region + 1] - 1))
                : Optional.empty();
    }

    private List<Token> tokens(int p) {
        int region = regions.get(p);
        int first = firstSentences[region];
        int end = firstSentences[region + 1];
        return first == end
                ? List.of()
                : analysis.tokens()
                        .subList(
                                analysis.sentences().get(first).tokens().first(),
                                analysis.sentences().get(end - 1).tokens().end());
    }

    /** Somebody speaks here in person: "I", "we", "you" or a question outside of quotation marks. */
    boolean talks(int p) {
        return saysOutsideQuotations(p, TALK);
    }

    /** "I" or "we" outside of quotation marks. */
    boolean isInFirstPerson(int p) {
        return saysOutsideQuotations(p, FIRST_PERSON);
    }

    private boolean saysOutsideQuotations(int p, Set<String> words) {
        return tokens(p).stream()
                .anyMatch(t -> words.contains(t.lower())
                        && analysis.quotationAt(t.span().start()).isEmpty());
    }

    /** The story writes the word with a capital, at least as often as asked, and never without. */
    boolean isNamed(String word, int times) {
        return capitalised.getOrDefault(word, 0) >= times && !small.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The quotation that a paragraph begins with, number in the analysis. */
    OptionalInt openingQuotation(Span paragraph) {
        int q = analysis.firstQuotationFrom(paragraph.start());
        return q < analysis.quotations().size()
                        && analysis.quotations().get(q).outer().start() == paragraph.start()
                ? OptionalInt.of(q)
                : OptionalInt.empty();
    }

    /** The quotation that fills a paragraph, but for a last stop. */
    Optional<Quotation> fillingQuotation(Span paragraph) {
        return openingQuotation(paragraph).stream()
                .mapToObj(analysis.quotations()::get)
                .filter(q -> q.outer().end() >= paragraph.end() - 1)
                .findFirst();
    }

    /** A draft whose only cue is the layout, if anything is left of source and content when trimmed. */
    Optional<Draft> draft(String rule, Span source, List<Span> content) {
        return draft(rule, source, Optional.empty(), content);
    }

    Optional<Draft> draft(String rule, Span source, Optional<Span> cue, List<Span> content) {
        Trimmer trimmer = new Trimmer(analysis);
        List<Span> pieces = content.stream()
                .limit(MOST_PIECES)
                .flatMap(piece -> trimmer.trim(piece).stream())
                .sorted()
                .toList();
        return pieces.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(rule, Optional.of(source), cue, pieces, sentenceAt(source.start())));
    }

    private int sentenceAt(int offset) {
        int low = 0;
        int high = analysis.sentences().size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (analysis.sentences().get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Paragraph numbers in order. */
    IntStream numbers() {
        return IntStream.range(0, count());
    }
}
