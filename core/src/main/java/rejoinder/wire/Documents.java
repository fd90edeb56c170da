package rejoinder.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rejoinder.text.Document;
import rejoinder.text.DocumentId;
import rejoinder.text.OffsetMap;
import rejoinder.text.Region;
import rejoinder.text.RegionKind;
import rejoinder.text.Span;

/** Makes the document of an article: canonical text, regions, repairs. Thread-safe. */
public final class Documents {

    private static final Pattern LINE = Pattern.compile("\\S(?:[^\n]*\\S)?");

    private Documents() {}

    public static Document of(Article article) {
        List<Region> regions = new ArrayList<>();
        Matcher lines = LINE.matcher(article.text());
        while (lines.find()) {
            regions.add(new Region(RegionKind.BODY, new Span(lines.start(), lines.end())));
        }
        return new Document(
                DocumentId.of(article.raw().toArray()),
                article.text(),
                OffsetMap.identity(article.text().length()),
                article.metadata(),
                regions,
                List.of());
    }
}
