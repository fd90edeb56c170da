package rejoinder.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import rejoinder.text.Hashes;

/** The style sheet, the script and the icon, under addresses that change with their content. Immutable. */
final class Assets {

    /** One file. */
    record Asset(String address, String type, String text) {
        byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    static final Asset STYLE = load("rejoinder.css", "text/css; charset=utf-8");
    static final Asset SCRIPT = load("rejoinder.js", "text/javascript; charset=utf-8");
    static final Asset ICON = load("icon.svg", "image/svg+xml");

    private static final Map<String, Asset> ALL =
            Map.of(STYLE.address(), STYLE, SCRIPT.address(), SCRIPT, ICON.address(), ICON);

    private Assets() {}

    static Optional<Asset> at(String address) {
        return Optional.ofNullable(ALL.get(address));
    }

    private static Asset load(String name, String type) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int dot = name.lastIndexOf('.');
            String hash = Hashes.sha256(text).substring(0, 12);
            return new Asset("/assets/" + name.substring(0, dot) + "." + hash + name.substring(dot), type, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
