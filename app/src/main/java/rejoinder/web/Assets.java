package rejoinder.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rejoinder.text.Hashes;

/** The style sheet, scripts and the icon, under addresses that change with their content. Immutable. */
public final class Assets {

    /** One file. */
    record Asset(String address, String type, String text) {
        byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    static final Asset STYLE = load("rejoinder.css", "text/css; charset=utf-8");
    static final Asset SCRIPT = load("rejoinder.js", "text/javascript; charset=utf-8");
    static final Asset API = load("openapi.json", "application/json");
    static final Asset ICON = load("icon.svg", "image/svg+xml");

    static final Asset NETWORK = load("network.js", "text/javascript; charset=utf-8");
    /** D3 as its web jar has it. */
    static final Asset PLOTS =
            load("/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js", "text/javascript; charset=utf-8");

    private static final Map<String, Asset> ALL = Stream.of(STYLE, SCRIPT, ICON, NETWORK, PLOTS)
            .collect(Collectors.toUnmodifiableMap(Asset::address, a -> a));

    private Assets() {}

    static Optional<Asset> at(String address) {
        return Optional.ofNullable(ALL.get(address));
    }

    /** Address of the library that draws plots. */
    public static String plots() {
        return PLOTS.address();
    }

    /** Address of the script that draws the network. */
    public static String network() {
        return NETWORK.address();
    }

    private static Asset load(String name, String type) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String file = name.substring(name.lastIndexOf('/') + 1);
            int dot = file.lastIndexOf('.');
            String hash = Hashes.sha256(text).substring(0, 12);
            return new Asset("/assets/" + file.substring(0, dot) + "." + hash + file.substring(dot), type, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
