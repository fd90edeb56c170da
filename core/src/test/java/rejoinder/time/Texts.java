package rejoinder.time;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rejoinder.text.Analysis;
import rejoinder.text.Analyzer;
import rejoinder.text.Metadata;
import rejoinder.text.OffsetMap;
import rejoinder.wire.Article;
import rejoinder.wire.Documents;
import rejoinder.wire.RawBytes;

/** Analyses bare texts and finds their times. */
public final class Texts {

    private Texts() {}

    public static Analysis analysis(String text, Optional<LocalDate> published) {
        Optional<String> none = Optional.empty();
        return Analyzer.analyze(Documents.of(new Article(
                "test",
                RawBytes.of(text.getBytes(StandardCharsets.UTF_8)),
                text,
                OffsetMap.identity(text.length()),
                new Metadata(none, none, none, published, Optional.empty(), none, none, none),
                List.of())));
    }

    public static List<Timex> times(Analysis analysis) {
        return TimexFinder.find(analysis, DatelineFinder.find(analysis.document()));
    }

    static List<Timex> times(String text, String published) {
        return times(
                analysis(text, published.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(published))));
    }
}
