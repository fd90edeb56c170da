package rejoinder.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rejoinder.claim.SpeechAct;
import rejoinder.ledger.AttributionRow;
import rejoinder.ledger.DocumentRow;
import rejoinder.ledger.Filter;
import rejoinder.ledger.Ledger;
import rejoinder.ledger.ShownActor;
import rejoinder.text.DocumentId;
import rejoinder.wire.Rejection;

/** Rows for people: statements under the headline of their article, cut to the width of the terminal. */
final class TableListing implements Listing {

    /** Columns of an id, with the sign of a nested one before it. */
    private static final int ID = 13;

    /** Columns of the longest act. */
    private static final int ACT = 8;

    private final Terminal terminal;
    private final Terminal.Look look;
    private final Ledger ledger;
    private final boolean wide;
    private final int sourceColumns;
    private final int cueColumns;
    private Optional<DocumentId> current = Optional.empty();
    private boolean any;

    TableListing(Terminal terminal, Ledger ledger, boolean wide) {
        this.terminal = terminal;
        this.look = terminal.look();
        this.ledger = ledger;
        // A person sees whole lines; a file or a pipe gets whole texts.
        this.wide = wide || !look.terminal();
        this.sourceColumns = Math.max(18, Math.min(36, look.columns() / 4));
        this.cueColumns = Math.max(10, Math.min(16, look.columns() / 8));
    }

    @Override
    public void statements(List<AttributionRow> rows) {
        for (AttributionRow row : rows) {
            if (!current.equals(Optional.of(row.document()))) {
                if (any) {
                    terminal.line("");
                }
                current = Optional.of(row.document());
                ledger.documents(Filter.ALL.within(row.document())).forEach(this::document);
            }
            any = true;
            String who = row.source().isEmpty()
                    ? "(" + row.actor().map(ShownActor::name).orElse("unnamed") + ")"
                    : row.source();
            String cue = row.cue().isEmpty() ? "–" : row.cue();
            String start = (row.parent().isPresent() ? "  ↳ " : "  ") + Ids.shown(row.id());
            String act = row.claimed().act().map(SpeechAct::word).orElse("–");
            int before = ID + 2 + sourceColumns + 2 + cueColumns + 2 + ACT + 2;
            terminal.line(pad(start, ID) + "  " + cell(who, sourceColumns, Style.SOURCE) + "  "
                    + cell(cue, cueColumns, Style.CUE) + "  " + pad(act, ACT) + "  "
                    + cut(
                            (row.claimed().restated() ? "(restated) " : "") + row.content(),
                            Math.max(20, look.columns() - before)));
        }
    }

    @Override
    public void documents(List<DocumentRow> rows) {
        rows.forEach(this::document);
        any |= !rows.isEmpty();
    }

    @Override
    public void rejections(List<Rejection> rows) {
        for (Rejection row : rows) {
            any = true;
            String at = row.offset().map(offset -> " (byte " + offset + ")").orElse("");
            terminal.line(Style.STRONG.on(Printable.line(row.origin()), look) + at);
            new MarkedText().add(row.reason(), Style.PLAIN).lines(2, look).forEach(terminal::line);
        }
    }

    @Override
    public void end() {
        if (!any) {
            terminal.say("There is nothing of that in the ledger.");
        }
    }

    private void document(DocumentRow row) {
        List<String> facts = new ArrayList<>();
        facts.add(Ids.shown(row.id()));
        row.published().ifPresent(day -> facts.add(day.toString()));
        row.outlet().ifPresent(facts::add);
        facts.add(Tally.many(row.attributions(), "statement"));
        String tail = Printable.line(String.join(" · ", facts));
        String headline = cut(row.headline(), Math.max(20, look.columns() - Printable.columns(tail) - 2));
        terminal.line(Style.STRONG.on(headline, look) + "  " + Style.QUIET.on(tail, look));
    }

    private String cell(String text, int columns, Style style) {
        String shown = cut(text, columns);
        return style.on(shown, look) + " ".repeat(Math.max(0, columns - Printable.columns(shown)));
    }

    private String cut(String text, int columns) {
        return wide ? Printable.line(text) : Printable.cut(text, columns);
    }

    private static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - Printable.columns(text)));
    }
}
