package rejoinder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import rejoinder.ledger.LedgerChecks;
import rejoinder.ledger.Reading;
import rejoinder.text.Document;
import rejoinder.wire.Article;
import rejoinder.wire.Documents;
import rejoinder.wire.Limits;
import rejoinder.wire.PlainTextFormat;
import rejoinder.wire.Rejection;
import rejoinder.wire.WireFormat;

/** Reads plain text through the front door; every reading must be well formed. */
public final class Readings {

    private static final Rejoinder REJOINDER = Rejoinder.create();

    private Readings() {}

    public static Article article(String text) {
        List<Article> articles = new ArrayList<>();
        try {
            new PlainTextFormat()
                    .read(
                            "test.txt",
                            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                            Limits.DEFAULT,
                            new WireFormat.Sink() {
                                @Override
                                public void article(Article article) {
                                    articles.add(article);
                                }

                                @Override
                                public void rejected(Rejection rejection) {
                                    throw new AssertionError(rejection);
                                }
                            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return articles.get(0);
    }

    public static Document document(String text) {
        return Documents.of(article(text));
    }

    public static Reading of(String text) {
        Article article = article(text);
        Reading reading = REJOINDER.read(article);
        List<String> problems = LedgerChecks.of(article, reading);
        if (!problems.isEmpty()) {
            throw new AssertionError(problems + " in " + text);
        }
        return reading;
    }
}
