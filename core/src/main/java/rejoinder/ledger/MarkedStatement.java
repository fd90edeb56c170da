package rejoinder.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Content;
import rejoinder.attribution.Cue;
import rejoinder.attribution.Mode;
import rejoinder.attribution.Source;
import rejoinder.text.DocumentId;
import rejoinder.text.Span;

/**
 * Source, cue and content as a person marked them in an article; written as
 * {@code source 410-418 cue 419-423 content 300-340,350-408}, in UTF-16 code units of the canonical text. Source and
 * cue may be missing. Immutable.
 */
public record MarkedStatement(Source source, Cue cue, Content content) {

    private static final Pattern FORM = Pattern.compile("(?:source [0-9,-]++ )?(?:cue [0-9,-]++ )?content [0-9,-]++");
    private static final Pattern RANGE = Pattern.compile("([0-9]{1,9})-([0-9]{1,9})");
    private static final String QUOTES = "\"“”„‟«»";

    /** @throws IllegalArgumentException if it is not of that form; the message is for people */
    public static MarkedStatement parse(String words) {
        if (!FORM.matcher(words).matches()) {
            throw new IllegalArgumentException(
                    "a statement is marked as in “source 410-418 cue 419-423 content 300-408”, not as “" + words + "”");
        }
        return new MarkedStatement(
                Source.of(spans(words, "source")), Cue.of(spans(words, "cue")), new Content(spans(words, "content")));
    }

    private static List<Span> spans(String words, String role) {
        List<Span> spans = new ArrayList<>();
        String[] parts = words.split(" ", -1);
        for (int i = 0; i + 1 < parts.length; i += 2) {
            if (parts[i].equals(role)) {
                Stream.of(parts[i + 1].split(",", -1))
                        .map(MarkedStatement::span)
                        .forEach(spans::add);
            }
        }
        return spans;
    }

    private static Span span(String words) {
        var range = RANGE.matcher(words);
        if (!range.matches()) {
            throw new IllegalArgumentException("“" + words + "” is not a range such as 410-418");
        }
        return new Span(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
    }

    /** The id that a reading would give it. */
    public AttributionId in(DocumentId document) {
        return AttributionId.of(document, source, cue, content);
    }

    /** Direct if every piece stands in quotation marks, mixed if some words do. */
    Mode mode(String text) {
        long quoted = content.spans().stream().filter(s -> isQuoted(s, text)).count();
        if (quoted == content.spans().size()) {
            return Mode.DIRECT;
        }
        boolean some = content.spans().stream().anyMatch(s -> holdsQuote(s.in(text)));
        return quoted > 0 || some ? Mode.MIXED : Mode.INDIRECT;
    }

    private static boolean isQuoted(Span span, String text) {
        int after = span.end();
        while (after < text.length() && ".,!?".indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        return span.start() > 0
                && QUOTES.indexOf(text.charAt(span.start() - 1)) >= 0
                && after < text.length()
                && QUOTES.indexOf(text.charAt(after)) >= 0;
    }

    private static boolean holdsQuote(String words) {
        return words.chars().anyMatch(c -> QUOTES.indexOf(c) >= 0);
    }

    /**
     * Why it cannot be entered, for its author; empty if it can.
     *
     * @param there the statements of the reading
     */
    Optional<String> misfit(Reading reading, Set<AttributionId> there) {
        return there.contains(in(reading.document().id()))
                ? Optional.of("there is a statement at just these words already")
                : overlap().or(() -> LedgerChecks.unfit(reading, this));
    }

    /** What would make it no attribution at all, wherever it stands. */
    Optional<String> overlap() {
        List<Span> all = Stream.of(source.spans(), cue.spans(), content.spans())
                .flatMap(List::stream)
                .sorted()
                .toList();
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).overlaps(all.get(i - 1))) {
                return Optional.of("source, cue and content may not overlap, as "
                        + all.get(i - 1).range() + " and " + all.get(i).range() + " do");
            }
        }
        return Optional.empty();
    }

    private static String words(List<Span> spans) {
        return spans.stream().map(Span::range).collect(Collectors.joining(","));
    }

    /** In the form that {@link #parse} takes. */
    @Override
    public String toString() {
        return (source.spans().isEmpty() ? "" : "source " + words(source.spans()) + " ")
                + (cue.spans().isEmpty() ? "" : "cue " + words(cue.spans()) + " ")
                + "content " + words(content.spans());
    }
}
