package rejoinder.web;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import rejoinder.wire.Rejection;

/** Serves the stories of the tests until it is stopped, for looking at the pages. */
public final class TestServer {

    private TestServer() {}

    public static void main(String[] args) throws InterruptedException {
        MemoryLedger ledger = new MemoryLedger()
                .with(Stories.dam())
                .with(Stories.reply())
                .with(Stories.later())
                .with(EventStory.crossing())
                .with(EventStory.hostile())
                .with(Stories.hostile())
                .with(Stories.crowd(300));
        ledger.reject(
                new Rejection("stories/broken.txt", Optional.of(17L), "Not text. Save it as UTF-8 and try again."));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (WebServer server =
                WebServer.start(ledger, args.length > 0 ? Integer.parseInt(args[0]) : 0, ledger.desk("Ana"))) {
            out.println(server.address());
            Thread.currentThread().join();
        }
    }
}
