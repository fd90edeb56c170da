package rejoinder.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import java.util.function.Predicate;
import rejoinder.attribution.AttributionId;
import rejoinder.ledger.ActorRecord;
import rejoinder.ledger.AttributionRow;
import rejoinder.ledger.CuratedActors;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.CurationEntry;
import rejoinder.ledger.DocumentRow;
import rejoinder.ledger.Entry;
import rejoinder.ledger.Filter;
import rejoinder.ledger.Ledger;
import rejoinder.ledger.LedgerState;
import rejoinder.ledger.Proposal;
import rejoinder.ledger.Reading;
import rejoinder.ledger.ReadingRows;
import rejoinder.ledger.RefusedException;
import rejoinder.ledger.Revision;
import rejoinder.provenance.Producer;
import rejoinder.search.SavedSearches;
import rejoinder.text.Document;
import rejoinder.text.DocumentId;
import rejoinder.text.Headline;
import rejoinder.wire.Article;
import rejoinder.wire.Rejection;

/** A ledger in memory, so that the pages are tested on readings made by hand. */
final class MemoryLedger implements Ledger {

    private static final Instant READ_AT = Instant.parse("2026-11-22T08:15:00Z");

    private final Map<DocumentId, Entry> entries = new TreeMap<>();
    private final List<DocumentId> entered = new ArrayList<>();
    private final Map<DocumentId, byte[]> raw = new TreeMap<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<CurationEntry> curation = new ArrayList<>();

    Desk desk(String author) {
        return new MemoryDesk(this, author, Optional.empty());
    }

    Desk desk(String author, SavedSearches searches) {
        return new MemoryDesk(this, author, Optional.of(searches));
    }

    /** Enters decisions at once. */
    private record MemoryDesk(MemoryLedger ledger, String author, Optional<SavedSearches> searches) implements Desk {
        @Override
        public List<CurationEntry> curate(List<Proposal> proposals) {
            return CuratedLedger.of(ledger).curate(proposals);
        }
    }

    MemoryLedger with(Story story) {
        return with(story.reading(), story.raw());
    }

    MemoryLedger with(Reading reading, byte[] bytes) {
        DocumentId id = reading.document().id();
        entries.put(id, new Entry(reading, 1, READ_AT, "stories/" + id + ".txt"));
        raw.put(id, bytes);
        entered.add(id);
        return this;
    }

    @Override
    public boolean holds(DocumentId document, Producer producer) {
        return entries.containsKey(document);
    }

    @Override
    public Outcome add(Article article, Reading reading) {
        throw new UnsupportedOperationException("stories are put in by with()");
    }

    @Override
    public void reject(Rejection rejection) {
        rejections.add(rejection);
    }

    @Override
    public Optional<Entry> entry(DocumentId document) {
        return Optional.ofNullable(entries.get(document));
    }

    @Override
    public Optional<byte[]> raw(DocumentId document) {
        return Optional.ofNullable(raw.get(document));
    }

    @Override
    public List<Revision> revisions(DocumentId document) {
        return entry(document).stream()
                .map(e -> new Revision(
                        1,
                        e.reading().producer(),
                        READ_AT,
                        e.reading().attributions().size()))
                .toList();
    }

    @Override
    public Optional<DocumentId> documentOf(AttributionId attribution) {
        return entries.values().stream()
                .filter(e -> e.reading().attributions().stream().anyMatch(a -> a.id().equals(attribution)))
                .map(e -> e.reading().document().id())
                .findFirst();
    }

    @Override
    public List<String> idsStartingWith(String prefix, int limit) {
        return entries.keySet().stream()
                .map(DocumentId::value)
                .filter(v -> v.startsWith(prefix))
                .limit(limit)
                .toList();
    }

    @Override
    public List<DocumentRow> documents(Filter filter) {
        return page(filter, allDocuments(filter));
    }

    @Override
    public List<AttributionRow> attributions(Filter filter) {
        return page(filter, allAttributions(filter));
    }

    @Override
    public List<AttributionRow> attributions(List<AttributionId> ids) {
        List<AttributionRow> all = allAttributions(Filter.ALL);
        return ids.stream()
                .flatMap(id -> all.stream().filter(r -> r.id().equals(id)))
                .toList();
    }

    @Override
    public long countDocuments(Filter filter) {
        return allDocuments(filter).size();
    }

    @Override
    public long countAttributions(Filter filter) {
        return allAttributions(filter).size();
    }

    private static <T> List<T> page(Filter filter, List<T> all) {
        return all.stream().skip(filter.offset()).limit(filter.limit()).toList();
    }

    private List<DocumentRow> allDocuments(Filter filter) {
        return entries.values().stream()
                .filter(e -> filter.document().stream()
                        .allMatch(e.reading().document().id()::equals))
                .filter(e -> words(filter, e.reading().document().text()))
                .map(MemoryLedger::row)
                .filter(r -> within(filter, r.outlet(), r.published()))
                .sorted(Comparator.comparing((DocumentRow r) -> r.published().orElse(LocalDate.MIN))
                        .reversed()
                        .thenComparing(DocumentRow::id))
                .toList();
    }

    private List<AttributionRow> allAttributions(Filter filter) {
        return entries.values().stream()
                .flatMap(e -> ReadingRows.of(e.reading(), filter))
                .sorted(ReadingRows.LIST_ORDER)
                .toList();
    }

    private static boolean words(Filter filter, String text) {
        return filter.words().stream()
                .flatMap(w -> List.of(w.split(" ")).stream())
                .allMatch(holds(text));
    }

    private static Predicate<String> holds(String text) {
        return word -> text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean within(Filter filter, Optional<String> outlet, Optional<LocalDate> day) {
        return filter.outlet().stream().allMatch(o -> outlet.equals(Optional.of(o)))
                && filter.from().stream()
                        .allMatch(f -> day.isPresent() && !day.get().isBefore(f))
                && filter.to().stream()
                        .allMatch(t -> day.isPresent() && !day.get().isAfter(t));
    }

    private static DocumentRow row(Entry entry) {
        Document document = entry.reading().document();
        return new DocumentRow(
                document.id(),
                Headline.of(document),
                entry.reading().outlet(),
                entry.reading().day(),
                entry.reading().attributions().size(),
                entry.origin());
    }

    @Override
    public List<String> outlets() {
        return entries.values().stream()
                .flatMap(e -> e.reading().outlet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<Rejection> rejections() {
        return List.copyOf(rejections);
    }

    @Override
    public void forEach(Consumer<Entry> visitor) {
        entries.values().forEach(visitor);
    }

    @Override
    public long forEachSince(long position, ObjLongConsumer<Entry> visitor) {
        for (int i = (int) position; i < entered.size(); i++) {
            if (entered.lastIndexOf(entered.get(i)) == i) {
                visitor.accept(Objects.requireNonNull(entries.get(entered.get(i))), i + 1L);
            }
        }
        return entered.size();
    }

    @Override
    public List<CurationEntry> curate(List<Proposal> proposals) {
        List<CurationEntry> made = new ArrayList<>();
        for (Proposal p : proposals) {
            CuratedActors.of(curation, actors().known())
                    .refusal(p.decision(), a -> documentOf(a).isPresent())
                    .ifPresent(why -> {
                        throw new RefusedException(why);
                    });
            made.add(new CurationEntry(curation.size() + 1L, READ_AT, p.author(), p.note(), p.decision()));
            curation.add(made.get(made.size() - 1));
        }
        return made;
    }

    @Override
    public List<CurationEntry> curation() {
        return List.copyOf(curation);
    }

    @Override
    public ActorRecord actors() {
        return ActorRecord.of(entries.values().stream().map(Entry::reading).toList());
    }

    @Override
    public LedgerState state() {
        return new LedgerState(entered.size(), curation.size());
    }

    @Override
    public List<String> verify(Consumer<Long> progress) {
        return List.of();
    }

    @Override
    public void close() {}
}
