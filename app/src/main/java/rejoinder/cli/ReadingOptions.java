package rejoinder.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import rejoinder.Rejoinder;
import rejoinder.Settings;
import rejoinder.actor.ActorRegistry;
import rejoinder.attribution.Profile;
import rejoinder.wire.Limits;

/** What the commands that read articles have in common. */
final class ReadingOptions {

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description = "Whom sources are resolved to: a table with tabs, as actors.tsv of the demo.")
    private @Nullable Path actors;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles to read at once; otherwise one for each core.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--max-text",
            paramLabel = "N",
            description = "Reject articles of more than N characters; otherwise ${DEFAULT-VALUE}.")
    private int maxText = Limits.DEFAULT.textUnits();

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "Which model reads: accurate, or fast for large collections; otherwise accurate.")
    private Profile profile = Settings.DEFAULT.profile();

    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            description = "Leave out attributions less sure than P, from 0 to 1; otherwise 0, all are kept.")
    private double minConfidence = Settings.DEFAULT.minConfidence();

    int threads() {
        return atLeastOne("--threads", threads);
    }

    Limits limits() {
        int text = atLeastOne("--max-text", maxText);
        // A character takes up to six bytes where JSON escapes it; markup may be as much again.
        long bytes = Math.max(Limits.DEFAULT.itemBytes(), 12L * text);
        return new Limits((int) Math.min(Integer.MAX_VALUE - 16, bytes), text, Limits.DEFAULT.depth());
    }

    /** Loads the models, and the actors if there are any. */
    Rejoinder reader() {
        return Rejoinder.create(registryOrNone(actors), settings());
    }

    private Settings settings() {
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new UsageException("--min-confidence must be between 0 and 1, not " + minConfidence);
        }
        return new Settings(profile, minConfidence);
    }

    static Rejoinder reader(Path actors) {
        return Rejoinder.create(registry(actors));
    }

    /** The actors of a file, none if there is no file. */
    static ActorRegistry registryOrNone(@Nullable Path actors) {
        return actors == null ? ActorRegistry.EMPTY : registry(actors);
    }

    private static ActorRegistry registry(Path actors) {
        try (BufferedReader table = Files.newBufferedReader(actors, StandardCharsets.UTF_8)) {
            return ActorRegistry.read(actors.toString(), table);
        } catch (CharacterCodingException e) {
            throw new CommandException(actors + " is not UTF-8", e);
        } catch (IOException e) {
            throw new CommandException("cannot read the actors: " + Failures.reason(e), e);
        } catch (IllegalArgumentException e) {
            throw new CommandException("cannot read the actors: " + e.getMessage(), e);
        }
    }

    private static int atLeastOne(String option, int value) {
        if (value < 1) {
            throw new UsageException(option + " must be at least 1, not " + value);
        }
        return value;
    }
}
