package rejoinder.cli;

import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import rejoinder.attribution.AttributionId;
import rejoinder.ledger.ActorDirectory;
import rejoinder.ledger.ActorProfile;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.CurationEntry;
import rejoinder.store.Access;

/** Shows what the record says of an actor. */
@Command(
        name = "show",
        description = {
            "Shows an actor: names used, offices as read, statements by it and about it, and what people decided."
        },
        footer = {"%nExamples:", "  rejoinder actors show kes-water", "  rejoinder actors show 'Lena Varga'"})
final class ActorsShowCommand extends Verb implements Callable<Integer> {

    private static final int SHOWN = 20;

    private final Surroundings around;
    private final RejoinderCommand root;

    @Parameters(paramLabel = "ACTOR", description = "Id or name.")
    private @Nullable String actor;

    ActorsShowCommand(Surroundings around, RejoinderCommand root) {
        this.around = around;
        this.root = root;
    }

    @Override
    public Integer call() {
        try (CuratedLedger ledger = root.ledger(around, Access.READ)) {
            ActorDirectory directory = ledger.directory();
            show(ActorNames.find(directory, String.valueOf(actor)), directory);
        }
        return Main.OK;
    }

    private void show(ActorProfile profile, ActorDirectory directory) {
        var found = profile.actor();
        around.terminal()
                .line(Style.STRONG.on(
                        Printable.line(found.name()), around.terminal().look()));
        StringJoiner facts = new StringJoiner(" · ");
        facts.add(found.id()).add(found.kind());
        found.country().ifPresent(facts::add);
        found.role().ifPresent(facts::add);
        facts.add(Tally.many(profile.count(), "statement") + " in " + Tally.many(profile.articles(), "article"));
        profile.first().ifPresent(d -> facts.add(d + " to " + profile.last().orElse(d)));
        line("  " + facts);
        section(
                "names used",
                profile.names().stream().map(n -> n.count() + "  " + n.name()).toList());
        section(
                "offices as read",
                profile.offices().stream().map(o -> office(o)).toList());
        section(
                "statements",
                profile.statements().stream()
                        .map(s -> Ids.shown(s.attribution()) + "  "
                                + s.day().map(Object::toString).orElse("undated") + "  " + s.source())
                        .toList());
        List<AttributionId> about = directory.speakingOf(found.id());
        section(
                "spoken of by",
                about.stream()
                        .map(a -> Ids.shown(a) + "  "
                                + directory.shown(a).map(s -> s.name()).orElse("(not resolved)"))
                        .toList());
        List<CurationEntry> history = directory.curated().history(found.id());
        section(
                "decided",
                history.stream()
                        .map(e -> DecisionLog.line(e, directory.curated().inForce(e.number())))
                        .toList());
    }

    private static String office(ActorProfile.Office office) {
        String days = office.first().map(Object::toString).orElse("undated")
                + office.last()
                        .filter(d -> !office.first().equals(office.last()))
                        .map(d -> " to " + d)
                        .orElse("");
        return days + "  " + office.title() + "  (“" + office.phrase() + "”, " + Ids.shown(office.document()) + ")";
    }

    private void section(String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        line("");
        line(title + (lines.size() > SHOWN ? ", the first " + SHOWN + " of " + lines.size() : ""));
        lines.stream().limit(SHOWN).forEach(l -> line("  " + l));
    }

    private void line(String text) {
        around.terminal().line(Printable.line(text));
    }
}
