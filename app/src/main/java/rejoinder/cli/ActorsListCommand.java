package rejoinder.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rejoinder.actor.Actor;
import rejoinder.ledger.ActorDirectory;
import rejoinder.ledger.ActorProfile;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.OpenSource;
import rejoinder.ledger.WordMatch;
import rejoinder.store.Access;

/** Lists actors, or sources that nobody has resolved. */
@Command(
        name = "list",
        description = {
            "Lists everybody on record, those with the most statements first, as tab-separated values under a line of"
                    + " names; or with --review the sources that are ambiguous or unresolved, the most frequent first."
        },
        footer = {"%nExamples:", "  rejoinder actors list --words ministry", "  rejoinder actors list --review | head"})
final class ActorsListCommand extends Verb implements Callable<Integer> {

    private final Surroundings around;
    private final RejoinderCommand root;

    @Option(names = "--review", description = "List what awaits a decision, with whom it may mean.")
    private boolean review;

    @Option(names = "--words", paramLabel = "WORDS", description = "Only actors or sources that hold these words.")
    private Optional<String> words = Optional.empty();

    ActorsListCommand(Surroundings around, RejoinderCommand root) {
        this.around = around;
        this.root = root;
    }

    @Override
    public Integer call() {
        try (CuratedLedger ledger = root.ledger(around, Access.READ)) {
            ActorDirectory directory = ledger.directory();
            if (review) {
                line(List.of("count", "source", "state", "candidates", "statements"));
                directory.open().stream()
                        .filter(o -> WordMatch.holds(o.source(), words.orElse("")))
                        .forEach(o -> line(cells(o)));
            } else {
                line(List.of("id", "name", "kind", "country", "role", "statements", "articles", "first", "last", "by"));
                directory.actors().stream()
                        .filter(p -> WordMatch.holds(
                                p.actor().name() + " " + p.actor().id(), words.orElse("")))
                        .forEach(p -> line(cells(p)));
            }
        }
        return Main.OK;
    }

    private static List<String> cells(ActorProfile profile) {
        Actor actor = profile.actor();
        return List.of(
                actor.id(),
                actor.name(),
                actor.kind(),
                actor.country().orElse(""),
                actor.role().orElse(""),
                Integer.toString(profile.count()),
                Integer.toString(profile.articles()),
                profile.first().map(Object::toString).orElse(""),
                profile.last().map(Object::toString).orElse(""),
                profile.isDismissed() ? "person: no actor" : profile.isCurated() ? "person" : "reading");
    }

    private static List<String> cells(OpenSource open) {
        return List.of(
                Integer.toString(open.rows().size()),
                open.source(),
                open.isAmbiguous() ? "ambiguous" : "unresolved",
                open.candidates().stream().map(Actor::id).collect(Collectors.joining(" ")),
                open.rows().stream().limit(8).map(r -> r.attribution().value()).collect(Collectors.joining(" ")));
    }

    private void line(List<String> cells) {
        around.terminal().line(cells.stream().map(TsvListing::cell).collect(Collectors.joining("\t")));
    }
}
