package rejoinder.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rejoinder.actor.Actor;
import rejoinder.claim.Holder;
import rejoinder.claim.Positions;
import rejoinder.claim.Positions.Change;
import rejoinder.claim.Statement;
import rejoinder.ledger.ActorDirectory;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.DisputeBook;
import rejoinder.ledger.DisputeBook.History;
import rejoinder.text.DocumentId;

/** Makes the views of positions. */
final class PositionsViews {

    private static final int MULTIPLES = 9;
    private static final double APART = 1.8;
    private static final double LAST = 99;

    private PositionsViews() {}

    static String address(String id) {
        return DisputeRoutes.POSITIONS + "/" + ActorViews.path(id);
    }

    static PositionsView of(
            String id, String issue, List<History> histories, DisputeBook book, ActorDirectory directory) {
        // An actor without a country is a side of its own.
        boolean side = book.isSide(id)
                && directory
                        .actor(id)
                        .filter(p -> p.actor().country().isEmpty())
                        .isEmpty();
        String name = directory.sideName(id);
        TimeScale scale = scale(histories);
        int steps = histories.stream().mapToInt(h -> h.steps().size()).sum();
        return new PositionsView(
                id,
                name,
                side ? "all who speak for " + name : "its own words",
                issue,
                address(id),
                address(id) + ".json" + (issue.isEmpty() ? "" : "?issue=" + Words.encode(issue)),
                Words.count(steps, "statement", "statements") + " on "
                        + Words.count(histories.size(), "issue", "issues"),
                histories.stream()
                        .flatMap(h -> h.steps().stream())
                        .anyMatch(s -> s.statement().day().isEmpty()),
                others(id, histories, directory),
                scale.ticks(),
                histories.stream().map(h -> issue(h, scale)).toList());
    }

    static PositionsView.Multiples multiples(CuratedLedger ledger, Actor actor) {
        Optional<DisputeBook> book = ledger.disputesSoon();
        List<History> histories = book.map(b -> b.of(actor.id())).orElse(List.of());
        List<History> first = histories.subList(0, Math.min(MULTIPLES, histories.size()));
        TimeScale scale = scale(first);
        String state = actor.country()
                .filter(c -> book.filter(b -> b.isSide(c)).isPresent())
                .orElse("");
        return new PositionsView.Multiples(
                address(actor.id()),
                state.isEmpty() ? "" : address(state),
                state.isEmpty() ? "" : ledger.directory().sideName(state),
                histories.size() - first.size(),
                scale.ticks(),
                first.stream().map(h -> issue(h, scale)).toList());
    }

    private static TimeScale scale(List<History> histories) {
        return TimeScale.over(histories.stream()
                .flatMap(h -> h.steps().stream())
                .map(s -> s.statement().day()));
    }

    /** The voices of a side, and the side of a voice. */
    private static List<DisputeView.Link> others(String id, List<History> histories, ActorDirectory directory) {
        Map<String, DisputeView.Link> others = new HashMap<>();
        for (History history : histories) {
            for (Positions.Step step : history.steps()) {
                step.statement().holder().ifPresent(h -> {
                    others.put(h.id(), new DisputeView.Link(address(h.id()), h.name()));
                    others.put(h.side(), new DisputeView.Link(address(h.side()), directory.sideName(h.side())));
                });
            }
        }
        others.remove(id);
        return others.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static PositionsView.Issue issue(History history, TimeScale scale) {
        List<PositionsView.Mark> marks = new ArrayList<>();
        List<PositionsView.Turn> turns = new ArrayList<>();
        List<PositionsView.Step> steps = new ArrayList<>();
        Map<String, Integer> taken = new HashMap<>();
        int height = 0;
        for (Positions.Step step : history.steps()) {
            Statement statement = step.statement();
            int lane = lane(statement);
            double at = scale.at(statement.day());
            int place = taken.merge(lane + " " + Math.round(at), 1, Integer::sum) - 1;
            String percent = TimeScale.percent(Math.min(LAST, at + place * APART));
            PositionsView.Step line = step(steps.size() + 1, step);
            steps.add(line);
            marks.add(new PositionsView.Mark(
                    percent,
                    lane,
                    line.change(),
                    !statement.isSure(),
                    line.address(),
                    line.day() + ", " + line.who() + " " + line.stance() + ": " + line.change()));
            if (step.change() == Change.REVERSAL) {
                turns.add(new PositionsView.Turn(percent, height, lane));
            }
            height = lane;
        }
        PositionsView.Step last = steps.get(steps.size() - 1);
        return new PositionsView.Issue(
                history.dispute().id(),
                DisputeViews.address(history.dispute().id()),
                Words.opening(history.dispute().issue(), 140),
                Words.count(steps.size(), "statement", "statements") + ", the last " + last.day() + ": "
                        + last.stance(),
                marks,
                turns,
                steps);
    }

    private static int lane(Statement statement) {
        return PositionsView.LANES.get(
                switch (statement.stance()) {
                    case HOLDS -> 0;
                    case NEUTRAL -> 1;
                    case OPPOSES -> 2;
                });
    }

    private static PositionsView.Step step(int number, Positions.Step step) {
        Statement statement = step.statement();
        var first = statement.reports().get(0);
        Optional<Holder> holder = statement.holder();
        return new PositionsView.Step(
                number,
                statement.day().map(LocalDate::toString).orElse(""),
                statement.day().map(Words::shortDay).orElse("undated"),
                holder.map(Holder::name).orElse("somebody not known"),
                holder.map(h -> ActorViews.address(h.id())).orElse(Routes.ACTORS),
                DisputeViews.words(statement),
                step.change().word(),
                step.why(),
                Words.opening(first.holding().content(), 280),
                Routes.address(
                        new DocumentId(first.report().article()),
                        first.holding().id()),
                statement.reports().stream()
                        .map(r -> r.report().outlet())
                        .filter(o -> !o.isBlank())
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }
}
