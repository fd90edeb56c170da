package rejoinder.cli;

import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import rejoinder.ledger.Ledger;
import rejoinder.search.SearchIndex;
import rejoinder.web.Desk;
import rejoinder.web.WebServer;

/** Serves the pages until the program is told to end. */
final class Pages {

    static final int PORT = 8787;

    private Pages() {}

    /**
     * @param desk takes decisions that are made on the pages
     * @param index of the ledger; closes with the server
     * @param port 0 for any free one
     * @param yields true if another port will do when this one is taken
     * @param greeting makes the line to print from the address
     */
    static int serve(
            Ledger ledger,
            Desk desk,
            SearchIndex index,
            int port,
            boolean yields,
            Terminal terminal,
            Function<String, String> greeting) {
        WebServer server = start(ledger, desk, index, port, yields, terminal);
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            ledger.close();
            ended.countDown();
        }));
        terminal.line(greeting.apply(server.address().toString()));
        terminal.flush();
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Main.OK;
    }

    private static WebServer start(
            Ledger ledger, Desk desk, SearchIndex index, int port, boolean yields, Terminal terminal) {
        try {
            return WebServer.start(ledger, port, desk, index);
        } catch (IllegalStateException e) {
            if (!yields) {
                throw new CommandException(e.getMessage() + "; give another with --port, or 0 for any free one", e);
            }
            terminal.say("Port " + port + " is taken, so another is used.");
            return WebServer.start(ledger, 0, desk, index);
        }
    }

    static void check(int port) {
        if (port < 0 || port > 65_535) {
            throw new UsageException("--port must be between 0 and 65535, not " + port);
        }
    }
}
