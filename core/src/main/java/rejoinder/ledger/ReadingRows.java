package rejoinder.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.ArticleClaims;
import rejoinder.claim.Response;
import rejoinder.claim.Response.Target;
import rejoinder.ledger.AttributionRow.Claimed;
import rejoinder.text.Span;

/**
 * The rows of a reading as lists show them: what a store does for the readings that it holds. Stateless, so thread-safe.
 */
public final class ReadingRows {

    /** As {@link Ledger#attributions(Filter)} orders them, but for the order within a document. */
    public static final Comparator<AttributionRow> LIST_ORDER = Comparator.comparing(
                    (AttributionRow r) -> r.published().orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(AttributionRow::document);

    private ReadingRows() {}

    /** A row for each attribution that the filter lets through, in the order of the text. */
    public static Stream<AttributionRow> of(Reading reading, Filter filter) {
        boolean here = filter.document().stream().allMatch(reading.document().id()::equals)
                && filter.outlet().stream()
                        .allMatch(o -> reading.outlet().map(WordMatch::fold).equals(Optional.of(WordMatch.fold(o))))
                && filter.from().stream()
                        .allMatch(f -> reading.day().filter(d -> !d.isBefore(f)).isPresent())
                && filter.to().stream()
                        .allMatch(t -> reading.day().filter(d -> !d.isAfter(t)).isPresent());
        return here
                ? reading.attributions().stream().map(a -> row(reading, a)).filter(r -> passes(r, filter))
                : Stream.empty();
    }

    private static boolean passes(AttributionRow row, Filter filter) {
        return filter.mode().stream().allMatch(row.mode()::equals)
                && filter.act().stream().allMatch(a -> row.claimed().act().equals(Optional.of(a)))
                && filter.answered().stream().allMatch(a -> row.claimed().answered() == a)
                && filter.words().stream().allMatch(w -> WordMatch.holds(row.content() + " " + row.source(), w))
                && filter.source().stream()
                        .allMatch(w -> WordMatch.holds(
                                row.source() + " "
                                        + row.actor().map(ShownActor::name).orElse(""),
                                w));
    }

    static AttributionRow row(Reading reading, Attribution a) {
        Optional<ShownActor> actor = Optional.ofNullable(reading.actors().get(a.id()))
                .filter(Resolution.Resolved.class::isInstance)
                .map(r -> ShownActor.of(
                        ((Resolution.Resolved) r).actor(),
                        CuratedReading.isByPerson(r) ? ShownActor.By.PERSON : ShownActor.By.READING));
        return new AttributionRow(
                a.id(),
                reading.document().id(),
                words(reading, a.source().spans()),
                actor,
                words(reading, a.cue().spans()),
                words(reading, a.content().spans()),
                a.mode(),
                claimed(reading.claims(), a.id()),
                a.parent(),
                a.basis().confidence(),
                reading.outlet(),
                reading.day());
    }

    private static Claimed claimed(ArticleClaims claims, AttributionId id) {
        return new Claimed(
                claims.act(id),
                claims.restated().contains(id),
                claims.responses().stream()
                        .filter(r -> r.from().equals(id))
                        .map(Response::type)
                        .toList(),
                claims.responses().stream().anyMatch(r -> r.to().equals(new Target.Statement(id))));
    }

    private static String words(Reading reading, List<Span> spans) {
        return spans.stream().map(s -> s.in(reading.document().text())).collect(Collectors.joining(" … "));
    }
}
