package rejoinder.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rejoinder.actor.Actor;
import rejoinder.text.DocumentId;

/**
 * What the record as a whole says of one actor. Immutable and thread-safe; what takes sorting is made when it is first
 * asked for, since most pages tell of all actors only how much they said.
 */
public final class ActorProfile {

    private static final Comparator<SourceRow> OLDEST_FIRST = Comparator.<SourceRow, LocalDate>comparing(
                    r -> r.day().orElse(LocalDate.MIN))
            .thenComparing(SourceRow::document)
            .thenComparing(SourceRow::attribution);

    private final Actor actor;
    private final List<SourceRow> rows;
    private final Optional<LocalDate> first;
    private final Optional<LocalDate> last;
    private final int articles;
    private final boolean curated;
    private final boolean dismissed;
    private @Nullable Detail detail;

    private record Detail(List<NameUse> names, List<Office> offices, List<SourceRow> statements) {}

    /** A name and how many statements have it. */
    public record NameUse(String name, int count) {}

    /**
     * An office as sources name it beside the person.
     *
     * @param title the phrase without the name
     * @param phrase as the first article has it
     * @param document the first article
     * @param count how many statements have it
     */
    public record Office(
            String title,
            String phrase,
            DocumentId document,
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            int count) {}

    /** @param rows what it said, in whatever order; to be left alone from now on */
    ActorProfile(Actor actor, List<SourceRow> rows, boolean curated, boolean dismissed) {
        this.actor = actor;
        this.rows = rows;
        this.curated = curated;
        this.dismissed = dismissed;
        LocalDate earliest = LocalDate.MAX;
        LocalDate latest = LocalDate.MIN;
        Set<DocumentId> documents = new HashSet<>();
        @Nullable DocumentId here = null;
        for (SourceRow row : rows) {
            if (row.day().isPresent()) {
                LocalDate day = row.day().get();
                earliest = day.isBefore(earliest) ? day : earliest;
                latest = day.isAfter(latest) ? day : latest;
            }
            if (!row.document().equals(here)) { // mostly they come by article
                here = row.document();
                documents.add(here);
            }
        }
        boolean dated = !earliest.isAfter(latest);
        this.first = dated ? Optional.of(earliest) : Optional.empty();
        this.last = dated ? Optional.of(latest) : Optional.empty();
        this.articles = documents.size();
    }

    /** As people described it, else as most readings do. */
    public Actor actor() {
        return actor;
    }

    /** How many statements are by it. */
    public int count() {
        return rows.size();
    }

    /** How many articles hold a statement by it. */
    public int articles() {
        return articles;
    }

    /** Day of the first article with a statement by it. */
    public Optional<LocalDate> first() {
        return first;
    }

    /** Day of the last one. */
    public Optional<LocalDate> last() {
        return last;
    }

    /** Names under which its statements name it, the most frequent first. */
    public List<NameUse> names() {
        return detail().names();
    }

    /** As read, in order of time. */
    public List<Office> offices() {
        return detail().offices();
    }

    /** Statements by it, the newest first. */
    public List<SourceRow> statements() {
        return detail().statements();
    }

    /** True if a person decided anything about it. */
    public boolean isCurated() {
        return curated;
    }

    /** True if people hold it to be no actor. */
    public boolean isDismissed() {
        return dismissed;
    }

    /** Names, offices and days follow from the statements. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ActorProfile that
                && actor.equals(that.actor)
                && curated == that.curated
                && dismissed == that.dismissed
                && statements().equals(that.statements());
    }

    @Override
    public int hashCode() {
        return Objects.hash(actor, rows.size());
    }

    private synchronized Detail detail() {
        if (detail == null) {
            List<SourceRow> oldestFirst = rows.stream().sorted(OLDEST_FIRST).toList();
            List<SourceRow> newestFirst = new ArrayList<>(oldestFirst);
            Collections.reverse(newestFirst);
            detail = new Detail(
                    names(oldestFirst), Offices.of(actor, oldestFirst), Collections.unmodifiableList(newestFirst));
        }
        return detail;
    }

    /** Names that differ in case only at their beginning, as at that of a sentence, are one: "The ministry". */
    private static List<NameUse> names(List<SourceRow> rows) {
        Map<String, Integer> bySource = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> !row.source().isEmpty())
                .forEach(row -> bySource.merge(row.source(), 1, Integer::sum));
        Map<String, Map<String, Integer>> uses = new LinkedHashMap<>();
        bySource.forEach((source, count) -> uses.computeIfAbsent(SourceWords.plain(source), k -> new TreeMap<>())
                .put(source, count));
        return uses.values().stream()
                .map(forms -> new NameUse(
                        forms.entrySet().stream()
                                .max(Map.Entry.<String, Integer>comparingByValue()
                                        .thenComparing(Map.Entry.comparingByKey()))
                                .orElseThrow()
                                .getKey(),
                        forms.values().stream().mapToInt(n -> n).sum()))
                .sorted(Comparator.<NameUse>comparingInt(n -> -n.count()).thenComparing(NameUse::name))
                .toList();
    }
}
