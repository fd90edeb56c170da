package rejoinder.web;

import gg.jte.output.WriterOutput;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rejoinder.claim.Dispute;
import rejoinder.export.Selection;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.DocumentRow;
import rejoinder.ledger.Filter;
import rejoinder.ledger.Ledger;
import rejoinder.text.DocumentId;

/**
 * Articles of a ledger in one HTML file that needs nothing else: no script, no request, the style inside. One article is
 * held at a time, and no time of reading enters the file, so that equal records give equal files. Thread-safe.
 */
public final class HtmlReport {

    private HtmlReport() {}

    /** Writes every article, in the order of {@link Ledger#documents}; the writer stays open. */
    public static void writeAll(Ledger ledger, Writer out) {
        writeRows(ledger, ledger.documents(Filter.ALL), out);
    }

    /**
     * Writes these articles in this order; the writer stays open.
     *
     * @throws IllegalArgumentException if one of them is not in the ledger
     */
    public static void write(Ledger ledger, List<DocumentId> documents, Writer out) {
        writeRows(ledger, documents.stream().map(id -> row(ledger, id)).toList(), out);
    }

    /** Writes the articles of a selection, whole, in the order of {@link Ledger#documents}; the writer stays open. */
    public static void write(CuratedLedger ledger, Selection selection, Writer out) {
        Set<DocumentId> chosen = Set.copyOf(selection.documents());
        writeRows(
                ledger,
                ledger.documents(Filter.ALL).stream()
                        .filter(row -> chosen.contains(row.id()))
                        .toList(),
                out);
    }

    /**
     * Writes one dispute with every statement of it; the writer stays open.
     *
     * @throws IllegalArgumentException if it is not on record
     */
    public static void writeDispute(CuratedLedger ledger, String dispute, Writer out) {
        Dispute found = ledger.disputesWith(dispute)
                .dispute(dispute)
                .orElseThrow(() -> new IllegalArgumentException("not on record: " + dispute));
        DisputeReport report = DisputeReport.of(found, DisputeEvents.of(found, ledger), ledger.directory()::sideName);
        String style = Assets.STYLE.text();
        Templates.render(
                "disputereport",
                Map.of(
                        "style",
                        style,
                        "policy",
                        policy(style),
                        "version",
                        Frame.of("", "", "").version(),
                        "dispute",
                        report),
                new WriterOutput(out));
    }

    private static String policy(String style) {
        return "default-src 'none'; style-src '" + hash(style) + "'; base-uri 'none'; form-action 'none'";
    }

    private static DocumentRow row(Ledger ledger, DocumentId id) {
        return ledger.documents(Filter.ALL.within(id)).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not in the ledger: " + id));
    }

    private static void writeRows(Ledger given, List<DocumentRow> rows, Writer out) {
        CuratedLedger ledger = CuratedLedger.of(given);
        String style = Assets.STYLE.text();
        Templates.render(
                "report",
                Map.of(
                        "style", style,
                        "policy", policy(style),
                        "version", Frame.of("", "", "").version(),
                        "rows", rows.stream().map(ListViews::bare).toList(),
                        "statements",
                                rows.stream()
                                        .mapToLong(DocumentRow::attributions)
                                        .sum(),
                        "articles", views(ledger, rows)),
                new WriterOutput(out));
    }

    private static Iterable<ArticleView> views(CuratedLedger ledger, List<DocumentRow> rows) {
        return () -> {
            Iterator<DocumentRow> each = rows.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return each.hasNext();
                }

                @Override
                public ArticleView next() {
                    DocumentId id = each.next().id();
                    return ArticleViews.of(
                            ledger.entry(id).orElseThrow(),
                            ledger.revisions(id),
                            a -> ledger.directory().linked(a),
                            Optional.empty());
                }
            };
        };
    }

    private static String hash(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
