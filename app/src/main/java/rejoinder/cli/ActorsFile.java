package rejoinder.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rejoinder.actor.Actor;
import rejoinder.ledger.CuratedActors;
import rejoinder.ledger.Curation;
import rejoinder.ledger.CurationEntry;
import rejoinder.ledger.Proposal;

/**
 * Actors and decisions as a file: an actor file, as {@code --actors} takes it, with the decisions in lines that such a
 * file passes over. Immutable.
 *
 * @param actors by id
 * @param decisions by their numbers in the file, in order
 */
record ActorsFile(Map<String, Actor> actors, Map<Long, Proposal> decisions) {

    private static final String MARK = "#decision";
    private static final List<String> HEADER = List.of("id", "name", "kind", "country", "role", "aliases");
    private static final List<String> FIELDS =
            List.of("number", "at", "author", "action", "subject", "name", "value", "note");

    /** The lines of a file. */
    static Stream<String> lines(CuratedActors curated) {
        List<String> lines = new ArrayList<>();
        lines.add("# origin: a ledger of Rejoinder, its readings and what people decided; licence: yours to state");
        lines.add(String.join("\t", HEADER));
        curated.ids().forEach(id -> curated.itself(id).ifPresent(a -> lines.add(line(a))));
        lines.add(MARK + "\t" + String.join("\t", FIELDS));
        curated.aboutActors().forEach(e -> lines.add(line(e)));
        return lines.stream();
    }

    private static String line(Actor actor) {
        return cells(
                actor.id(),
                actor.name(),
                actor.kind(),
                actor.country().orElse(""),
                actor.role().orElse(""),
                String.join("|", actor.aliases()));
    }

    private static String line(CurationEntry entry) {
        Curation decision = entry.decision();
        return MARK + "\t"
                + cells(
                        Long.toString(entry.number()),
                        entry.at().toString(),
                        entry.author(),
                        decision.action().word(),
                        decision.subject(),
                        decision.name().orElse(""),
                        decision.value().orElse(""),
                        entry.note());
    }

    private static String cells(String... cells) {
        return Stream.of(cells).map(TsvListing::cell).collect(Collectors.joining("\t"));
    }

    /** @throws CommandException if a line is not of the form; the message names it */
    static ActorsFile parse(String name, List<String> lines) {
        Map<String, Actor> actors = new LinkedHashMap<>();
        Map<Long, Proposal> decisions = new LinkedHashMap<>();
        boolean header = false;
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells = Stream.of(lines.get(i).split("\t", -1))
                    .map(ActorsFile::plain)
                    .toList();
            try {
                if (cells.get(0).equals(MARK)) {
                    if (!cells.subList(1, cells.size()).equals(FIELDS)) {
                        check(
                                decisions.put(Long.parseLong(cell(cells, 1)), decision(cells)) == null,
                                "its number is there already");
                    }
                } else if (!lines.get(i).isBlank() && !cells.get(0).startsWith("#")) {
                    if (header) {
                        Actor actor = actor(cells);
                        check(actors.put(actor.id(), actor) == null, "its id is there already");
                    }
                    check(header || cells.equals(HEADER), "the header must be: " + String.join("<tab>", HEADER));
                    header = true;
                }
            } catch (IllegalArgumentException e) {
                throw new CommandException(name + ", line " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        return new ActorsFile(actors, decisions);
    }

    private static Proposal decision(List<String> cells) {
        check(cells.size() == FIELDS.size() + 1, "a decision has " + FIELDS.size() + " cells");
        return new Proposal(
                cells.get(3),
                cells.get(8),
                new Curation(
                        Curation.Action.parse(cells.get(4)),
                        cells.get(5),
                        optional(cells.get(6)),
                        optional(cells.get(7))));
    }

    private static Actor actor(List<String> cells) {
        check(cells.size() == HEADER.size(), "an actor has " + HEADER.size() + " cells");
        return new Actor(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                optional(cells.get(3)),
                optional(cells.get(4)),
                Stream.of(cells.get(5).split("\\|"))
                        .map(String::strip)
                        .filter(a -> !a.isEmpty())
                        .toList());
    }

    private static String cell(List<String> cells, int index) {
        check(index < cells.size(), "it is cut off");
        return cells.get(index);
    }

    private static Optional<String> optional(String cell) {
        return Optional.of(cell).filter(c -> !c.isEmpty());
    }

    /** Without the apostrophe that keeps a spreadsheet from taking a cell for a formula. */
    private static String plain(String cell) {
        String bare = cell.strip();
        return bare.length() > 1 && bare.charAt(0) == '\'' && "=+-@".indexOf(bare.charAt(1)) >= 0
                ? bare.substring(1)
                : bare;
    }

    private static void check(boolean right, String message) {
        if (!right) {
            throw new IllegalArgumentException(message);
        }
    }
}
