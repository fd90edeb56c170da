package rejoinder.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import rejoinder.api.Answers;
import rejoinder.api.CountAnswers;
import rejoinder.api.FacetAnswers;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Ledger;
import rejoinder.search.LiveIndex;
import rejoinder.search.SavedSearches;
import rejoinder.search.SearchIndex;

/** Serves the pages of a ledger to this machine only. Thread-safe; the ledger stays open when the server closes. */
public final class WebServer implements AutoCloseable {

    /** Where the pages are served unless said otherwise. */
    public static final String LOOPBACK = "127.0.0.1";

    private final Javalin server;
    private final LiveIndex index;
    private final URI address;

    private WebServer(Javalin server, LiveIndex index, URI address) {
        this.server = server;
        this.index = index;
        this.address = address;
    }

    /**
     * Starts on 127.0.0.1.
     *
     * @param port 0 for any free one
     */
    public static WebServer start(Ledger ledger, int port) {
        return start(ledger, LOOPBACK, port);
    }

    /** As {@link #start(Ledger, int)}, with a desk that takes decisions made on the pages. */
    public static WebServer start(Ledger ledger, int port, Desk desk) {
        return start(ledger, LOOPBACK, port, Optional.of(desk), SearchIndex.inMemory());
    }

    /** As {@link #start(Ledger, int, Desk)}, with an index of the ledger, which closes with the server. */
    public static WebServer start(Ledger ledger, int port, Desk desk, SearchIndex index) {
        WebServer server = start(ledger, LOOPBACK, port, Optional.of(desk), index);
        // So that the first search need not wait.
        server.index.refresh(Duration.ZERO);
        return server;
    }

    /**
     * Starts, and returns once requests are answered.
     *
     * @param host a loopback address
     * @param port 0 for any free one
     * @throws IllegalArgumentException if {@code host} is not a loopback address: the pages have no login
     * @throws IllegalStateException if the port cannot be had
     */
    public static WebServer start(Ledger ledger, String host, int port) {
        return start(ledger, host, port, Optional.empty(), SearchIndex.inMemory());
    }

    private static WebServer start(Ledger ledger, String host, int port, Optional<Desk> desk, SearchIndex index) {
        requireLoopback(host);
        CuratedLedger curated = CuratedLedger.of(ledger);
        LiveIndex live = new LiveIndex(curated, index);
        Javalin server = Javalin.create(config -> configure(config, curated, desk, live));
        try {
            server.start(host, port);
        } catch (RuntimeException e) {
            server.stop();
            throw new IllegalStateException(
                    "port " + port + " of " + host + " cannot be had; another program may be using it", e);
        }
        String shown = host.contains(":") ? "[" + host + "]" : host;
        return new WebServer(server, live, URI.create("http://" + shown + ":" + server.port() + "/"));
    }

    private static void requireLoopback(String host) {
        try {
            if (host.isBlank() || !InetAddress.getByName(host).isLoopbackAddress()) {
                throw new IllegalArgumentException("not a loopback address: " + host);
            }
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("not a host: " + host, e);
        }
    }

    private static void configure(JavalinConfig config, CuratedLedger ledger, Optional<Desk> desk, LiveIndex index) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.modifyServer(jetty -> jetty.setErrorHandler(new BareErrors()));
        Routes routes = new Routes(ledger, desk);
        routes.add(config.routes);
        Optional<SavedSearches> searches = desk.flatMap(Desk::searches);
        new SearchRoutes(ledger, index, searches.flatMap(s -> routes.form())).add(config.routes);
        searches.ifPresent(s -> new SavedRoutes(index, s, routes.form()).add(config.routes));
        new PlotRoutes(index).add(config.routes);
        new ApiRoutes(
                        new Answers(ledger, index),
                        new CountAnswers(index),
                        new FacetAnswers(index),
                        () -> searches.map(SavedSearches::all).orElse(List.of()))
                .add(config.routes);
        new ExportRoutes(ledger, index).add(config.routes);
        Failures.map(config.routes);
    }

    /** The address of the first page, such as {@code http://127.0.0.1:7070/}. */
    public URI address() {
        return address;
    }

    @Override
    public void close() {
        server.stop();
        index.close();
    }
}
