package rejoinder.web;

import java.util.List;
import java.util.Optional;
import rejoinder.ledger.ShownActor;

/**
 * What a list shows around its rows. Immutable.
 *
 * @param <R> kind of row
 * @param rows this page's
 * @param total rows on all pages
 * @param recorded rows without the filter
 * @param form the fields of the filter as they stand
 * @param active the fields that are filled in
 * @param path of the list without a filter
 */
public record ListView<R>(
        List<R> rows, long total, long recorded, Form form, List<Active> active, Pager pager, String path) {

    /** The values of the filter's fields, empty where none, and the outlets to choose from. */
    public record Form(
            String words,
            String source,
            String outlet,
            String mode,
            String act,
            String answered,
            String from,
            String to,
            List<String> outlets) {
        public Form {
            outlets = List.copyOf(outlets);
        }
    }

    /** @param without the address without this field */
    public record Active(String field, String value, String without) {}

    /**
     * Where this page stands.
     *
     * @param first number of the first row, from 1
     * @param last number of the last row
     * @param pages at least 1
     */
    public record Pager(
            long first, long last, int page, long pages, Optional<String> previous, Optional<String> next) {}

    /**
     * An article in a list.
     *
     * @param opening its first words after the headline
     * @param statements how many, in words
     */
    public record ArticleRow(
            String id,
            String headline,
            Optional<String> outlet,
            Optional<ArticleView.Day> published,
            String opening,
            String statements,
            String origin) {}

    /**
     * A statement in a list.
     *
     * @param source the source's words; empty if the text names none
     * @param actor whom the source denotes, if that is known
     * @param act empty if none was decided
     * @param answers what it does to others, in words
     */
    public record StatementRow(
            String id,
            String document,
            String source,
            Optional<ShownActor> actor,
            String cue,
            String content,
            String mode,
            String act,
            boolean restated,
            List<String> answers,
            boolean answered,
            boolean nested,
            boolean doubtful,
            Optional<String> outlet,
            Optional<ArticleView.Day> published) {
        public StatementRow {
            answers = List.copyOf(answers);
        }
    }

    public ListView {
        rows = List.copyOf(rows);
        active = List.copyOf(active);
    }

    /** How many rows there are, and which of them these are. */
    public String tally() {
        String these = pager.pages() == 1 || rows.isEmpty()
                ? Words.count(total)
                : Words.count(pager.first()) + "–" + Words.count(pager.last()) + " of " + Words.count(total);
        if (active.isEmpty()) {
            return these;
        }
        return these + (pager.pages() == 1 ? " of " : ", in all ") + Words.count(recorded);
    }

    static <R> ListView<R> of(Query query, List<R> rows, long total, long recorded, List<String> outlets) {
        Form form = new Form(
                query.value("words"),
                query.value("source"),
                query.value("outlet"),
                query.value("mode"),
                query.value("act"),
                query.value("answered"),
                query.value("from"),
                query.value("to"),
                outlets);
        return new ListView<>(
                rows, total, recorded, form, query.active(), pager(query, rows.size(), total), query.path());
    }

    private static Pager pager(Query query, int rows, long total) {
        long before = (long) (query.page() - 1) * query.size();
        long pages = Math.max(1, (total + query.size() - 1) / query.size());
        return new Pager(
                rows == 0 ? 0 : before + 1,
                before + rows,
                query.page(),
                pages,
                query.page() > 1 ? Optional.of(query.at((int) Math.min(pages, query.page() - 1))) : Optional.empty(),
                query.page() < pages ? Optional.of(query.at(query.page() + 1)) : Optional.empty());
    }
}
