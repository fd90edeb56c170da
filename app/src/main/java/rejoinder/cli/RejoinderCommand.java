package rejoinder.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import rejoinder.Rejoinder;
import rejoinder.ledger.CuratedLedger;
import rejoinder.store.Access;
import rejoinder.store.SqliteLedger;

/** The program itself: what holds for every command. */
@Command(
        name = "rejoinder",
        versionProvider = RejoinderCommand.Version.class,
        description = {
            "Reads newswire and keeps the record of a dispute: who said what, with the exact words of the article."
        },
        footer = {
            "%nTo begin with: @|bold rejoinder demo|@ reads eight sample stories and shows their pages.",
            "@|bold rejoinder COMMAND --help|@ tells more about a command."
        })
final class RejoinderCommand extends Verb implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = {
                "Where the ledger is kept. Otherwise $$REJOINDER_DATA, or else rejoinder under $$XDG_DATA_HOME"
                        + " or ~/.local/share."
            })
    private @Nullable Path data;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where in the program a failure arose.")
    private boolean debug;

    boolean debug() {
        return debug;
    }

    Optional<Path> givenData() {
        return Optional.ofNullable(data);
    }

    /** The data directory, as given or as the surroundings have it. */
    Path data(Surroundings around) {
        return data == null ? around.defaultData() : data;
    }

    /** The ledger with people's decisions laid over it. */
    CuratedLedger ledger(Surroundings around, Access access) {
        return new CuratedLedger(SqliteLedger.open(data(around), access, around.clock()));
    }

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        line.usage(line.getErr());
        return Main.USAGE;
    }

    /** {@code rejoinder 0.3.0}, and what it runs on. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {
                Rejoinder.PRODUCER.name() + " " + Rejoinder.PRODUCER.version(),
                "Java " + System.getProperty("java.version") + ", " + System.getProperty("java.vm.name")
            };
        }
    }
}
