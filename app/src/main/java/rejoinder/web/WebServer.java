package rejoinder.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Ledger;

/** Serves the pages of a ledger to this machine only. Thread-safe; the ledger stays open when the server closes. */
public final class WebServer implements AutoCloseable {

    /** Where the pages are served unless said otherwise. */
    public static final String LOOPBACK = "127.0.0.1";

    private final Javalin server;
    private final URI address;

    private WebServer(Javalin server, URI address) {
        this.server = server;
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
        return start(ledger, LOOPBACK, port, Optional.of(desk));
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
        return start(ledger, host, port, Optional.empty());
    }

    private static WebServer start(Ledger ledger, String host, int port, Optional<Desk> desk) {
        requireLoopback(host);
        Javalin server = Javalin.create(config -> configure(config, ledger, desk));
        try {
            server.start(host, port);
        } catch (RuntimeException e) {
            server.stop();
            throw new IllegalStateException(
                    "port " + port + " of " + host + " cannot be had; another program may be using it", e);
        }
        String shown = host.contains(":") ? "[" + host + "]" : host;
        return new WebServer(server, URI.create("http://" + shown + ":" + server.port() + "/"));
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

    private static void configure(JavalinConfig config, Ledger ledger, Optional<Desk> desk) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.modifyServer(jetty -> jetty.setErrorHandler(new BareErrors()));
        new Routes(CuratedLedger.of(ledger), desk).add(config.routes);
        Failures.map(config.routes);
    }

    /** The address of the first page, such as {@code http://127.0.0.1:7070/}. */
    public URI address() {
        return address;
    }

    @Override
    public void close() {
        server.stop();
    }
}
