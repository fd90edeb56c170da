package rejoinder.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.Dispute;
import rejoinder.claim.Proposition.Position;
import rejoinder.ledger.ActorProfile;
import rejoinder.ledger.AttributionRow;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.CuratedReading;
import rejoinder.ledger.Entry;
import rejoinder.ledger.Filter;
import rejoinder.ledger.OpenSource;
import rejoinder.ledger.Reading;
import rejoinder.search.EventId;
import rejoinder.search.Found;
import rejoinder.text.DocumentId;

/**
 * What of a ledger is to be exported, with people's decisions laid over it. Walked in the order of articles' ids, one
 * article at a time. Immutable and thread-safe.
 */
public final class Selection {

    /** Takes what is chosen; may fail to write it. */
    interface Visitor {
        void take(Part part) throws IOException;
    }

    /** Which articles to look at, in which order. */
    private interface Walk {
        void each(Consumer<Entry> visitor);
    }

    /** What of an article is chosen. */
    private interface Choice {
        Optional<Part> of(Entry entry);
    }

    private final CuratedLedger ledger;
    private final Walk walk;
    private final Choice choice;
    private final Predicate<ActorProfile> actors;
    private final BiPredicate<Dispute, Position> reports;
    private final Predicate<OpenSource> sources;

    private Selection(
            CuratedLedger ledger,
            Walk walk,
            Choice choice,
            Predicate<ActorProfile> actors,
            BiPredicate<Dispute, Position> reports,
            Predicate<OpenSource> sources) {
        this.ledger = ledger;
        this.walk = walk;
        this.choice = choice;
        this.actors = actors;
        this.reports = reports;
        this.sources = sources;
    }

    private static Selection of(CuratedLedger ledger, Walk walk, Choice choice) {
        return new Selection(ledger, walk, choice, any -> true, (any, report) -> true, any -> true);
    }

    /** Everything. */
    public static Selection all(CuratedLedger ledger) {
        return of(ledger, ledger::forEach, entry -> Optional.of(Part.whole(entry)));
    }

    /** The statements that a filter lets through, in their articles; everything if it lets everything through. */
    public static Selection statements(CuratedLedger ledger, Filter filter) {
        return isAll(filter)
                ? all(ledger)
                : of(ledger, ledger::forEach, entry -> {
                    Set<AttributionId> found = new HashSet<>();
                    ledger.attributions(filter.within(id(entry))).stream()
                            .map(AttributionRow::id)
                            .forEach(found::add);
                    return found.isEmpty() ? Optional.empty() : Optional.of(Part.of(entry, found::contains));
                });
    }

    /** The articles that a filter lets through, with all their statements. */
    public static Selection articles(CuratedLedger ledger, Filter filter) {
        return isAll(filter)
                ? all(ledger)
                : of(
                        ledger,
                        ledger::forEach,
                        entry -> ledger.documents(filter.within(id(entry))).isEmpty()
                                ? Optional.empty()
                                : Optional.of(Part.whole(entry)));
    }

    /** These articles with all their statements, in this order; those not on record are passed over. */
    public static Selection articles(CuratedLedger ledger, List<DocumentId> documents) {
        List<DocumentId> named = List.copyOf(documents);
        return of(
                ledger,
                visitor -> named.forEach(id -> ledger.entry(id).ifPresent(visitor)),
                entry -> Optional.of(Part.whole(entry)));
    }

    /** What a query finds: statements, articles without more statements than that, and those of which events are found. */
    public static Selection found(CuratedLedger ledger, Found found) {
        return of(
                ledger,
                visitor -> found.articles().forEach(id -> ledger.entry(id).ifPresent(visitor)),
                entry -> {
                    Part part = Part.of(entry, found::holds);
                    boolean tells = entry.reading().events().stream()
                            .anyMatch(event -> found.holds(EventId.of(id(entry), event)));
                    return part.statements().isEmpty() && !tells && !found.holds(id(entry))
                            ? Optional.empty()
                            : Optional.of(part);
                });
    }

    private static boolean isAll(Filter filter) {
        return filter.page(0, Integer.MAX_VALUE).equals(Filter.ALL);
    }

    private static DocumentId id(Entry entry) {
        return entry.reading().document().id();
    }

    /** Of what is chosen only what stands in articles that people corrected: a statement, or whom a source denotes. */
    public Selection corrected() {
        if (ledger.curation().isEmpty()) {
            return new Selection(ledger, walk, entry -> Optional.empty(), actors, reports, sources);
        }
        Set<DocumentId> mended = ledger.directory().curated().corrected();
        Choice narrowed = entry ->
                mended.contains(id(entry)) || isByPeople(entry.reading()) ? choice.of(entry) : Optional.empty();
        return new Selection(ledger, walk, narrowed, actors, reports, sources);
    }

    private static boolean isByPeople(Reading reading) {
        return reading.actors().values().stream().anyMatch(CuratedReading::isByPerson);
    }

    /** The same with all statements of its articles. */
    public Selection whole() {
        Choice widened = entry -> choice.of(entry).map(part -> Part.whole(entry));
        return new Selection(ledger, walk, widened, actors, reports, sources);
    }

    /** The same; the table of actors holds only these. */
    public Selection withActors(Predicate<ActorProfile> only) {
        return new Selection(ledger, walk, choice, only, reports, sources);
    }

    /** The same; the table of disputes holds only these statements of them. */
    public Selection withReports(BiPredicate<Dispute, Position> only) {
        return new Selection(ledger, walk, choice, actors, only, sources);
    }

    /** The same; the table of what awaits a decision holds only these sources. */
    public Selection withSources(Predicate<OpenSource> only) {
        return new Selection(ledger, walk, choice, actors, reports, only);
    }

    CuratedLedger ledger() {
        return ledger;
    }

    boolean takes(ActorProfile actor) {
        return actors.test(actor);
    }

    boolean takes(Dispute dispute, Position report) {
        return reports.test(dispute, report);
    }

    boolean takes(OpenSource source) {
        return sources.test(source);
    }

    /** Ids of its articles. */
    public List<DocumentId> documents() {
        List<DocumentId> ids = new ArrayList<>();
        walk.each(entry -> choice.of(entry).ifPresent(part -> ids.add(id(entry))));
        return ids;
    }

    /** Walks what is chosen. */
    void forEach(Visitor visitor) throws IOException {
        try {
            walk.each(entry -> take(entry, visitor));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void take(Entry entry, Visitor visitor) {
        Optional<Part> part = choice.of(entry);
        if (part.isPresent()) {
            try {
                visitor.take(part.get());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
