package rejoinder.time;

import java.util.Optional;
import rejoinder.text.Document;
import rejoinder.text.Region;
import rejoinder.text.RegionKind;
import rejoinder.text.Span;
import rejoinder.wire.DatelineScanner;
import rejoinder.wire.ScannedDateline;

/** Finds a document's dateline and the day it names, with the derivation of its year. Thread-safe. */
public final class DatelineFinder {

    private DatelineFinder() {}

    /** The first dateline region, if there is one and it reads as a dateline. */
    public static Optional<Dateline> find(Document document) {
        return document.regions().stream()
                .filter(region -> region.kind() == RegionKind.DATELINE)
                .map(Region::span)
                .flatMap(span -> DatelineScanner.scan(document.text(), paragraph(document.text(), span)).stream())
                .findFirst()
                .map(scanned -> dateline(document, scanned));
    }

    /** A dateline may end with the words that follow it: "SEOUL The river …". */
    private static Span paragraph(String text, Span dateline) {
        int newline = text.indexOf('\n', dateline.end());
        return new Span(dateline.start(), newline < 0 ? text.length() : newline);
    }

    private static Dateline dateline(Document document, ScannedDateline scanned) {
        String text = document.text();
        DatelineYear.Found found = DatelineYear.find(document, scanned);
        return new Dateline(
                scanned.span(),
                scanned.place().in(text),
                scanned.agency().map(span -> span.in(text)),
                found.date(),
                found.derivation());
    }
}
