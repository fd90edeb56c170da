package rejoinder.wire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HTML: one article a page. Its text is the headline, the lines under it and the body, in blocks parted by empty lines;
 * menus, links to other articles, comments and the like are left out. Nothing that the page links to is ever fetched.
 * Immutable and thread-safe.
 */
public final class HtmlFormat implements WireFormat {

    static final Set<String> EXTENSIONS = Set.of("html", "htm", "xhtml");

    private static final Pattern START =
            Pattern.compile("(?is)(?:<\\?xml[^>]{0,200}>|<!--.{0,1000}?-->|\\s){0,8}<(?:!doctype\\s+html|html)\\b.*");
    /** Where browsers look for it, too. */
    private static final int CHARSET_WITHIN = 1024;

    private static final Pattern CHARSET = Pattern.compile(
            "(?i)<(?:meta\\b[^>]{0,300}?\\bcharset|\\?xml\\b[^>]{0,100}?\\bencoding)\\s{0,9}=\\s{0,9}[\"']?"
                    + "([a-z0-9][a-z0-9_.:-]{0,40})");

    @Override
    public String name() {
        return "html";
    }

    @Override
    public boolean accepts(String fileName, byte[] head) {
        return EXTENSIONS.contains(FileNames.extension(fileName))
                || START.matcher(FileNames.start(head)).matches();
    }

    @Override
    public void read(String origin, InputStream in, Limits limits, Sink sink) throws IOException {
        Optional<byte[]> bytes = ItemBytes.read(in, limits.itemBytes());
        try {
            if (bytes.isEmpty()) {
                throw new WireFormatException(
                        origin,
                        "The page has more than " + limits.itemBytes()
                                + " bytes. Save the article alone, without embedded pictures.");
            }
            sink.article(article(origin, bytes.get(), limits));
        } catch (WireFormatException e) {
            sink.rejected(e.rejection());
        }
    }

    private static Article article(String origin, byte[] bytes, Limits limits) throws WireFormatException {
        Decoded decoded = Decoder.decode(origin, bytes, declaredCharset(bytes));
        return HtmlPage.parse(origin, decoded.text(), limits).article(RawBytes.wrap(bytes), decoded.toBytes());
    }

    static Optional<String> declaredCharset(byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, CHARSET_WITHIN));
        Matcher matcher = CHARSET.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return matcher.find() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
