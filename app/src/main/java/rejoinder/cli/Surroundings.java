package rejoinder.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** What a command finds around it; tests give their own. */
record Surroundings(Terminal terminal, InputStream in, Map<String, String> environment, Path home, Clock clock) {

    static Surroundings ofProcess() {
        Map<String, String> environment = System.getenv();
        return new Surroundings(
                Terminal.system(environment),
                System.in,
                environment,
                Path.of(System.getProperty("user.home", ".")),
                Clock.systemUTC());
    }

    /** Where the ledger is kept if nothing else is said. */
    Path defaultData() {
        String own = environment.getOrDefault("REJOINDER_DATA", "");
        if (!own.isEmpty()) {
            return Path.of(own);
        }
        String shared = environment.getOrDefault("XDG_DATA_HOME", "");
        // The XDG specification has relative paths ignored.
        boolean usable = !shared.isEmpty() && Path.of(shared).isAbsolute();
        return (usable ? Path.of(shared) : home.resolve(".local").resolve("share")).resolve("rejoinder");
    }
}
