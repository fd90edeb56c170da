package rejoinder.wire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Everything a format finds in a stream, in order. */
final class Collected implements WireFormat.Sink {

    final List<Article> articles = new ArrayList<>();
    final List<Rejection> rejections = new ArrayList<>();

    static Collected from(WireFormat format, String origin, InputStream in, Limits limits) throws IOException {
        Collected collected = new Collected();
        format.read(origin, in, limits, collected);
        return collected;
    }

    static Collected from(WireFormat format, String origin, byte[] bytes) throws IOException {
        return from(format, origin, new ByteArrayInputStream(bytes), Limits.DEFAULT);
    }

    static Collected from(WireFormat format, String origin, String text) throws IOException {
        return from(format, origin, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void article(Article article) {
        articles.add(article);
    }

    @Override
    public void rejected(Rejection rejection) {
        rejections.add(rejection);
    }
}
