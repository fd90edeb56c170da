package rejoinder.ledger;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rejoinder.claim.ClaimIndex;
import rejoinder.claim.Report;
import rejoinder.text.DocumentId;

/**
 * Links the claims of a ledger's newest articles, and follows as articles come and people decide; those of an earlier
 * time on request, of which it keeps the last. Thread-safe.
 */
final class Linking {

    private static final int PAGE = 2_000;
    private static final int MANY = 200;

    private final CuratedLedger ledger;
    private final int reach;
    private final long pairs;
    private final Kept<Linked> newest = new Kept<>(this::newest);
    private @Nullable Earlier earlier;

    /**
     * Articles that are linked. A new one is made with each book, of the index of the last; only the last is used.
     *
     * @param position in the ledger up to which articles were looked at
     * @param others decisions that change what articles say
     */
    private record Linked(
            ClaimIndex index, Set<DocumentId> articles, long position, List<CurationEntry> others, DisputeBook book) {}

    private record Earlier(LocalDate until, LedgerState state, DisputeBook book) {}

    /**
     * The articles whose claims are to be linked.
     *
     * @param decided those of whose statements people decided in which dispute they are: linked in any case
     * @param newest the others, newest first
     * @param more whether there are older ones
     */
    private record Window(Set<DocumentId> decided, Map<DocumentId, Optional<LocalDate>> newest, boolean more) {}

    /**
     * What of a window was linked.
     *
     * @param since day of the oldest, if there are older ones that are not linked
     */
    private record Reached(Set<DocumentId> articles, Optional<LocalDate> since) {}

    /**
     * @param reach how many statements are linked at once at most
     * @param pairs how many pairs of strands are compared at most
     */
    Linking(CuratedLedger ledger, int reach, long pairs) {
        this.ledger = ledger;
        this.reach = reach;
        this.pairs = pairs;
    }

    /** Disputes among the newest articles; they follow the ledger, perhaps a little later. */
    DisputeBook disputes() {
        return newest.at(ledger.state()).book();
    }

    /** The same, if they are there or can be made in a moment. */
    Optional<DisputeBook> soon() {
        return newest.soon(ledger.state()).map(Linked::book);
    }

    /** Disputes among the newest articles as of now. */
    DisputeBook now() {
        return newest.now(ledger.state()).book();
    }

    synchronized DisputeBook disputes(LocalDate until) {
        LedgerState state = ledger.state();
        if (earlier == null
                || !earlier.until().equals(until)
                || !earlier.state().equals(state)) {
            ClaimIndex index = new ClaimIndex();
            Reached reached = link(index, window(Optional.of(until)), Set.of());
            earlier = new Earlier(until, state, book(index, reached));
        }
        return earlier.book();
    }

    private Linked newest(Optional<Linked> old) {
        LedgerState state = ledger.state();
        List<CurationEntry> others = InForce.about(a -> !a.isAboutDisputes(), ledger.curation());
        Optional<Linked> last = old.filter(l -> l.others().equals(others));
        ClaimIndex index = last.map(Linked::index).orElseGet(ClaimIndex::new);
        Set<DocumentId> there = new HashSet<>(last.map(Linked::articles).orElse(Set.of()));
        for (DocumentId again : last.map(l -> readAfter(l.position())).orElse(Set.of())) {
            if (there.remove(again)) {
                index.remove(again.value());
            }
        }
        Window window = window(Optional.empty());
        if (window.newest().keySet().stream().filter(a -> !there.contains(a)).count() > MANY) {
            // Rather than hold more than is wanted for a while.
            index = new ClaimIndex();
            there.clear();
        }
        Reached reached = link(index, window, there);
        return new Linked(index, reached.articles(), state.readings(), others, book(index, reached));
    }

    /**
     * Makes the index hold those of a window, the newest first, as far as the number of pairs allows. That number never
     * falls with an article more, so what it ends with is the same whatever was there before.
     *
     * @param there articles that the index holds already
     */
    private Reached link(ClaimIndex index, Window window, Set<DocumentId> there) {
        there.stream()
                .filter(a -> !window.decided().contains(a) && !window.newest().containsKey(a))
                .forEach(a -> index.remove(a.value()));
        index.addAll(reports(window.decided().stream().filter(a -> !there.contains(a)))
                .toList());
        List<DocumentId> newest = List.copyOf(window.newest().keySet());
        int end = newest.size();
        while (end > 0 && !there.contains(newest.get(end - 1))) {
            end--;
        }
        index.addAll(reports(newest.subList(0, end).stream().filter(a -> !there.contains(a)))
                .toList());
        boolean tooMany = index.compared() > pairs;
        while (end > 0 && index.compared() > pairs) {
            index.remove(newest.get(--end).value());
        }
        if (!tooMany) {
            index.addWhile(reports(newest.subList(end, newest.size()).stream()), pairs);
        }
        Set<DocumentId> articles = new TreeSet<>(window.decided());
        Optional<LocalDate> oldest = Optional.empty();
        boolean more = window.more();
        for (DocumentId article : newest) {
            if (!index.holds(article.value())) {
                more = true;
                break;
            }
            articles.add(article);
            oldest = window.newest().getOrDefault(article, oldest);
        }
        return new Reached(articles, more ? oldest : Optional.empty());
    }

    private DisputeBook book(ClaimIndex index, Reached reached) {
        return DisputeBook.of(index.propositions(), CuratedDisputes.of(ledger.curation()), reached.since());
    }

    private Set<DocumentId> readAfter(long position) {
        Set<DocumentId> articles = new HashSet<>();
        ledger.forEachSince(
                position,
                (entry, number) -> articles.add(entry.reading().document().id()));
        return articles;
    }

    private Stream<Report> reports(Stream<DocumentId> articles) {
        return articles.flatMap(a -> ledger.entry(a).stream()).map(e -> Reporting.of(e.reading()));
    }

    private Window window(Optional<LocalDate> until) {
        Set<DocumentId> decided = new TreeSet<>();
        InForce.of(ledger.curation()).stream()
                .map(CurationEntry::decision)
                .filter(d -> d.action().isAboutDisputes())
                .flatMap(d -> d.attributions().stream())
                .forEach(a -> ledger.documentOf(a).ifPresent(decided::add));
        Map<DocumentId, Optional<LocalDate>> newest = new LinkedHashMap<>();
        boolean more = true;
        long statements = 0;
        for (int offset = 0; more && statements < reach; offset += PAGE) {
            List<DocumentRow> rows = ledger.documents(
                    Filter.ALL.published(Optional.empty(), until).page(offset, PAGE));
            more = rows.size() == PAGE;
            for (DocumentRow row : rows) {
                if (statements >= reach) {
                    more = true;
                    break;
                }
                statements += row.attributions();
                if (!decided.contains(row.id())) {
                    newest.put(row.id(), row.published());
                }
            }
        }
        return new Window(decided, newest, more);
    }
}
