package rejoinder.claim;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.DisputeDecision.Action;
import rejoinder.claim.DisputeSet.Row;

/** Claims of the invented stories meet in disputes, whatever the order of the articles and the names of the parties. */
class DisputesTest {

    private static final DisputeSet SET = DisputeSet.read();
    private static final List<Report> REPORTS = DisputeReports.of(SET);

    private static List<Proposition> propositions(List<Report> reports) {
        ClaimIndex index = new ClaimIndex();
        reports.forEach(index::add);
        return index.propositions();
    }

    private static List<Dispute> disputes(List<Proposition> propositions) {
        return Disputes.of(CuratedPropositions.of(propositions, List.of()));
    }

    /** All that is said of a dispute, in words that do not depend on which objects hold it. */
    private static String words(Dispute dispute) {
        return dispute.id() + " " + dispute.issue() + " " + dispute.sides() + " " + dispute.replies() + " "
                + dispute.counters() + " " + dispute.outlets() + " " + statements(dispute.statements()) + " "
                + statements(dispute.unanswered());
    }

    private static String statements(List<Statement> statements) {
        return statements.stream()
                .map(s -> s.stance() + " "
                        + s.reports().stream().map(r -> r.holding().id()).toList())
                .collect(Collectors.joining(" "));
    }

    @Test
    void ordersOfArrivalDoNotMatter() {
        List<String> expected = disputes(propositions(REPORTS)).stream()
                .map(DisputesTest::words)
                .toList();
        for (int seed = 1; seed <= 20; seed++) {
            List<Report> shuffled = new ArrayList<>(REPORTS);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(disputes(propositions(shuffled)).stream().map(DisputesTest::words))
                    .as("seed " + seed)
                    .isEqualTo(expected);
        }
    }

    @Test
    void manyAtOnceAreAsOneByOne() {
        ClaimIndex index = new ClaimIndex();
        index.addAll(REPORTS);
        assertThat(disputes(index.propositions()).stream().map(DisputesTest::words))
                .isEqualTo(disputes(propositions(REPORTS)).stream()
                        .map(DisputesTest::words)
                        .toList());
    }

    @Test
    void whatIsTakenOutLeavesNoTrace() {
        ClaimIndex index = new ClaimIndex();
        REPORTS.forEach(index::add);
        REPORTS.subList(20, 30).forEach(r -> index.remove(r.article()));
        index.add(REPORTS.get(3));
        List<Report> left = new ArrayList<>(REPORTS.subList(0, 20));
        left.addAll(REPORTS.subList(30, REPORTS.size()));
        assertThat(disputes(index.propositions()).stream().map(DisputesTest::words))
                .isEqualTo(disputes(propositions(left)).stream()
                        .map(DisputesTest::words)
                        .toList());
    }

    @Test
    void exchangedPartiesHaveExchangedDisputes() {
        List<Report> exchanged = REPORTS.stream().map(Exchange::of).toList();
        assertThat(disputes(propositions(exchanged)).stream().map(DisputesTest::words))
                .isEqualTo(disputes(propositions(REPORTS)).stream()
                        .map(DisputesTest::words)
                        .map(Exchange::of)
                        .toList());
    }

    @Test
    void everyEdgeSaysWhy() {
        List<Proposition> propositions = propositions(REPORTS);
        for (Dispute dispute : disputes(propositions)) {
            dispute.replies().forEach(r -> assertThat(r.why()).isNotBlank());
        }
        ClaimRelations relations = ClaimRelations.of(propositions);
        for (Row pair : DisputeSet.table("pairs.tsv")) {
            Optional<PairDecision> decision =
                    relations.between(DisputeReports.id(pair.get("earlier")), DisputeReports.id(pair.get("later")));
            assertThat(decision).isPresent();
            assertThat(decision.get().why()).isNotBlank();
        }
    }

    @Test
    void contestedDisputesHaveTwoParties() {
        List<Dispute> disputes = disputes(propositions(REPORTS));
        assertThat(disputes.stream().filter(Dispute::isContested)).hasSizeGreaterThan(30);
        for (Dispute dispute : disputes) {
            assertThat(dispute.issue()).isNotBlank();
            assertThat(dispute.sides()).isNotEmpty();
        }
    }

    @Test
    void syndicatedStoriesShareTheirWords() {
        assertThat(SharedText.of(REPORTS))
                .contains(List.of("collision-03", "collision-10"), List.of("grid-02", "grid-09"))
                .allMatch(g -> g.stream().map(a -> a.split("-")[0]).distinct().count() == 1);
    }

    @Test
    void outletsReportOneStatement() {
        List<Proposition> propositions = propositions(REPORTS);
        Statement statement = disputes(propositions).stream()
                .flatMap(d -> d.statements().stream())
                .filter(s ->
                        s.reports().stream().anyMatch(r -> r.holding().id().equals(DisputeReports.id("grid-01#4"))))
                .findFirst()
                .orElseThrow();
        assertThat(statement.reports().stream().map(r -> r.report().outlet()).distinct())
                .contains("Ilmarian Telegraph Agency", "Continental News Agency", "Lumeya Business Day");
    }

    @Test
    void decisionsAreLaidOver() {
        List<Proposition> found = propositions(REPORTS);
        Proposition large =
                found.stream().filter(p -> p.claims().size() > 3).findFirst().orElseThrow();
        Proposition other = found.stream()
                .filter(p -> !p.id().equals(large.id()))
                .findFirst()
                .orElseThrow();
        var last = large.claims().get(large.claims().size() - 1).holding().id();
        List<CuratedProposition> curated = CuratedPropositions.of(
                found,
                List.of(
                        new DisputeDecision(1, Action.SPLIT, List.of(last), Optional.empty()),
                        new DisputeDecision(2, Action.MERGE, List.of(first(other), first(large)), Optional.empty()),
                        new DisputeDecision(3, Action.RENAME, List.of(first(large)), Optional.of("The lock gate")),
                        new DisputeDecision(4, Action.PIN, List.of(first(large)), Optional.empty())));
        assertThat(curated).hasSize(found.size());
        Dispute first = Disputes.of(curated).get(0);
        assertThat(first.pinned()).isTrue();
        assertThat(first.issue()).isEqualTo("The lock gate");
        assertThat(first.statements().stream().mapToInt(s -> s.reports().size()).sum())
                .isEqualTo(large.claims().size() - 1 + other.claims().size());
        assertThat(CuratedPropositions.of(found, List.of()))
                .allMatch(c -> c.because().isEmpty());
    }

    private static AttributionId first(Proposition proposition) {
        return proposition.claims().get(0).holding().id();
    }

    @Test
    void aTurnedMergeTurnsTheSidesAndAMissingStatementIsPassedOver() {
        List<Proposition> found = propositions(REPORTS);
        Proposition one = found.get(0);
        Proposition other = found.get(1);
        Proposition both = CuratedPropositions.of(
                        found,
                        List.of(
                                new DisputeDecision(
                                        1,
                                        Action.PIN,
                                        List.of(new AttributionId("a0000000000000000")),
                                        Optional.empty()),
                                new DisputeDecision(
                                        2, Action.MERGE_TURNED, List.of(first(one), first(other)), Optional.empty())))
                .stream()
                .map(CuratedProposition::proposition)
                .filter(p -> p.position(first(one)).isPresent())
                .findFirst()
                .orElseThrow();
        for (Proposition.Position claim : one.claims()) {
            assertThat(both.position(claim.holding().id()).orElseThrow().stance())
                    .isEqualTo(claim.stance().turned());
        }
        for (Proposition.Position claim : other.claims()) {
            assertThat(both.position(claim.holding().id())).contains(claim);
        }
    }

    @Test
    void claimsMeet() {
        DisputeScores tuned = new DisputeScores(SET, PairFeatureTable.TUNED_ON::contains);
        DisputeScores others = new DisputeScores(SET, d -> !PairFeatureTable.TUNED_ON.contains(d));
        assertThat(tuned.meanAveragePrecision()).isGreaterThan(0.75);
        assertThat(tuned.bCubed()).isGreaterThan(0.79);
        assertThat(tuned.macroF1(false, new TreeMap<>())).isGreaterThan(0.75);
        assertThat(others.meanAveragePrecision()).isGreaterThan(0.67);
        assertThat(others.bCubed()).isGreaterThan(0.73);
        assertThat(others.macroF1(false, new TreeMap<>())).isGreaterThan(0.58);
    }

    /** Changes are told by the gold propositions here, so that linking is not measured once more. */
    @Test
    void changesOfPositionAreTold() {
        Map<String, Claimed> claims = new HashMap<>();
        for (Report report : REPORTS) {
            for (Claimed claimed : ClaimReader.of(report).claims()) {
                claims.put(claimed.id().value(), claimed);
            }
        }
        int right = 0;
        List<Row> rows = DisputeSet.table("positions.tsv");
        for (Row row : rows) {
            List<Proposition.Position> positions = new ArrayList<>();
            SET.gold().forEach((reference, gold) -> {
                if (gold.get("proposition").equals(row.get("proposition"))) {
                    positions.add(new Proposition.Position(
                            requireNonNull(
                                    claims.get(DisputeReports.id(reference).value())),
                            Stance.valueOf(gold.get("stance").toUpperCase(java.util.Locale.ROOT)),
                            Proposition.Position.CERTAIN));
                }
            });
            positions.sort((a, b) -> PairDecider.ORDER.compare(a.claimed(), b.claimed()));
            Proposition proposition = new Proposition("p0000000000000000", positions);
            right += (int) Positions.ofActor(proposition, row.get("actor")).stream()
                    .filter(s -> s.statement().reports().stream()
                            .anyMatch(r -> r.holding().id().equals(DisputeReports.id(row.get("attribution")))))
                    .filter(s -> s.change().word().equals(row.get("change")))
                    .count();
        }
        assertThat(right / (double) rows.size()).isGreaterThan(0.8);
    }

    /** Exchanges two names of equal length throughout, so that nothing but the names differs. */
    private static final class Exchange {

        static String of(String text) {
            return text.replace("Hestrovi", "\0")
                    .replace("Ardovi", "Hestrovi")
                    .replace("\0", "Ardovi")
                    .replace("HES", "\0")
                    .replace("ARD", "HES")
                    .replace("\0", "ARD");
        }

        static Report of(Report report) {
            return new Report(
                    report.article(),
                    report.day(),
                    of(report.outlet()),
                    of(report.text()),
                    report.holdings().stream()
                            .map(h -> new Holding(
                                    h.id(),
                                    h.holder()
                                            .map(p -> new Holder(
                                                    p.id(),
                                                    of(p.name()),
                                                    p.country().map(Exchange::of),
                                                    p.role())),
                                    h.act(),
                                    of(h.source()),
                                    h.cue(),
                                    of(h.content()),
                                    of(h.context()),
                                    h.direct(),
                                    h.headline(),
                                    h.restated(),
                                    h.parent(),
                                    h.answers()))
                            .toList());
        }
    }
}
