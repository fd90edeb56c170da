package rejoinder.web;

import java.util.List;
import rejoinder.claim.SpeechAct;
import rejoinder.ledger.AttributionRow;
import rejoinder.ledger.DocumentRow;
import rejoinder.ledger.Filter;
import rejoinder.ledger.Ledger;
import rejoinder.text.Document;
import rejoinder.text.RegionKind;
import rejoinder.web.ArticleView.Day;
import rejoinder.web.ListView.ArticleRow;
import rejoinder.web.ListView.StatementRow;
import rejoinder.wire.Rejection;

/** Makes the views of the lists from what the ledger holds. Thread-safe. */
final class ListViews {

    static final List<String> ARTICLE_FIELDS = List.of("words", "outlet", "from", "to");
    static final List<String> STATEMENT_FIELDS =
            List.of("words", "source", "outlet", "mode", "act", "answered", "from", "to");

    private static final int OPENING = 240;
    private static final int CONTENT = 320;
    private static final double DOUBTFUL = 0.5;

    private final Ledger ledger;

    ListViews(Ledger ledger) {
        this.ledger = ledger;
    }

    ListView<ArticleRow> articles(Query query) {
        return ListView.of(
                query,
                ledger.documents(query.filter()).stream().map(this::row).toList(),
                ledger.countDocuments(query.filter()),
                ledger.countDocuments(Filter.ALL),
                ledger.outlets());
    }

    ListView<StatementRow> statements(Query query) {
        return ListView.of(
                query,
                ledger.attributions(query.filter()).stream().map(ListViews::row).toList(),
                ledger.countAttributions(query.filter()),
                ledger.countAttributions(Filter.ALL),
                ledger.outlets());
    }

    ListView<Rejection> rejections(Query query) {
        List<Rejection> all = ledger.rejections();
        int from = Math.min(query.filter().offset(), all.size());
        int to = Math.min(from + query.size(), all.size());
        return ListView.of(query, all.subList(from, to), all.size(), all.size(), List.of());
    }

    private ArticleRow row(DocumentRow row) {
        return row(row, ledger.document(row.id()).map(ListViews::opening).orElse(""));
    }

    /** Without the first words, for a list of contents. */
    static ArticleRow bare(DocumentRow row) {
        return row(row, "");
    }

    private static ArticleRow row(DocumentRow row, String opening) {
        return new ArticleRow(
                row.id().value(),
                Words.opening(row.headline(), 200),
                row.outlet(),
                row.published().map(d -> new Day(d.toString(), Words.shortDay(d))),
                opening,
                Words.count(row.attributions(), "statement", "statements"),
                row.origin());
    }

    /** The first words of the first block of body text. */
    private static String opening(Document document) {
        return document.regions().stream()
                .filter(r -> r.kind() == RegionKind.BODY)
                .findFirst()
                .map(r -> Words.opening(r.span().in(document.text()), OPENING))
                .orElse("");
    }

    static StatementRow row(AttributionRow row) {
        return new StatementRow(
                row.id().value(),
                row.document().value(),
                Words.opening(row.source(), 120),
                row.actor(),
                Words.opening(row.cue(), 60),
                Words.opening(row.content(), CONTENT),
                row.mode().word(),
                row.claimed().act().map(SpeechAct::word).orElse(""),
                row.claimed().restated(),
                row.claimed().answers().stream()
                        .map(t -> t.words("another"))
                        .distinct()
                        .toList(),
                row.claimed().answered(),
                row.parent().isPresent(),
                row.confidence() < DOUBTFUL,
                row.outlet(),
                row.published().map(d -> new Day(d.toString(), Words.shortDay(d))));
    }
}
