package rejoinder.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rejoinder.ledger.CuratedLedger;
import rejoinder.search.SearchRequest.Order;

/** The day that puts a statement in its place in time, and what has no value, can be asked for. */
class DayFieldTest {

    @TempDir
    Path data;

    private static Set<String> found(SearchIndex index, SearchQuery query) {
        return index
                .search(new SearchRequest(query, Order.OLDEST, 1_000, Optional.empty(), Set.of(), false))
                .hits()
                .stream()
                .map(Hit::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<LocalDate> day(BruteForce.Row row) {
        return Optional.ofNullable(row.reading().said().get(row.id()))
                .map(u -> u.when().from().toLocalDate())
                .or(() -> row.reading().day());
    }

    private static Set<String> ids(List<BruteForce.Row> rows, Predicate<BruteForce.Row> like) {
        return rows.stream().filter(like).map(r -> r.id().value()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void itIsTheDaySaidElsePublishedElseNone() throws QuerySyntaxException {
        Speeches.add(data, 21, 80);
        try (CuratedLedger ledger = Speeches.open(data);
                SearchIndex index = SearchIndex.in(data)) {
            index.update(ledger, n -> {});
            List<BruteForce.Row> rows = BruteForce.rows(ledger);
            for (String range : List.of("2031", "2031-02", "2031-03-01..2031-09-30", "2032..", "..2031-06")) {
                DateRange days = DateRange.parse(range).orElseThrow();
                assertThat(found(index, SearchQuery.parse("day:" + range)))
                        .isNotEmpty()
                        .isEqualTo(ids(
                                rows,
                                r -> day(r).filter(d ->
                                                d.toEpochDay() >= days.firstDay() && d.toEpochDay() <= days.lastDay())
                                        .isPresent()));
            }
            assertThat(found(index, SearchQuery.parse("day:none")))
                    .isNotEmpty()
                    .isEqualTo(ids(rows, r -> day(r).isEmpty()));
            assertThat(found(index, SearchQuery.parse("actor:none")))
                    .isNotEmpty()
                    .isEqualTo(ids(rows, r -> r.actor().isEmpty()));
        }
        assertThatThrownBy(() -> SearchQuery.parse("day:soon"))
                .isInstanceOf(QuerySyntaxException.class)
                .hasMessageContaining("none");
    }

    @Test
    void narrowedFindsJustThoseOfTheResultsThatHaveTheValue() throws QuerySyntaxException {
        Speeches.add(data, 22, 60);
        try (CuratedLedger ledger = Speeches.open(data);
                SearchIndex index = SearchIndex.in(data)) {
            index.update(ledger, n -> {});
            Node.Field value = Facet.ACTOR.filter("kestria");
            Set<String> theirs = found(index, SearchQuery.ALL.narrowed(value));
            for (String text : List.of(
                    "",
                    "dam",
                    "actor:=kestria",
                    "actor:=kestria OR actor:=jrc",
                    "actor:=jrc",
                    "-actor:=kestria",
                    "(actor:=kestria dam) OR river",
                    "act:deny OR actor:=kestria")) {
                SearchQuery query = SearchQuery.parse(text);
                Set<String> both = found(index, query);
                both.retainAll(theirs);
                SearchQuery narrowed = query.narrowed(value);
                assertThat(found(index, narrowed)).as(text).isEqualTo(both);
                assertThat(found(index, SearchQuery.parse(narrowed.text()))).isEqualTo(both);
            }
            assertThat(SearchQuery.parse("actor:=kestria OR actor:=jrc")
                            .narrowed(value)
                            .text())
                    .isEqualTo("actor:=kestria");
        }
    }

    @Test
    void anAnswerTellsWhichStatementItAnswersAndWhoHoldsThat() {
        Speeches.add(data, 23, 60);
        try (CuratedLedger ledger = Speeches.open(data);
                SearchIndex index = SearchIndex.in(data)) {
            index.update(ledger, n -> {});
            List<BruteForce.Row> rows = BruteForce.rows(ledger);
            List<Hit> answering = index
                    .search(new SearchRequest(SearchQuery.ALL, Order.OLDEST, 1_000, Optional.empty(), Set.of(), false))
                    .hits()
                    .stream()
                    .filter(h -> !h.answers().isEmpty())
                    .toList();
            assertThat(answering).isNotEmpty().allSatisfy(hit -> {
                Hit.Answer answer = hit.answers().get(0);
                BruteForce.Row to = rows.stream()
                        .filter(r -> answer.to().equals(Optional.of(r.id().value())))
                        .findFirst()
                        .orElseThrow();
                assertThat(hit.responds()).containsExactly(answer.type());
                assertThat(answer.whom()).isEqualTo(to.actor().map(a -> a.name()));
                assertThat(to.reading().document().id().value()).isEqualTo(hit.article());
            });
        }
    }

    @Test
    void theRarerValuesOfATallyCanBeReached() {
        Speeches.add(data, 24, 60);
        try (CuratedLedger ledger = Speeches.open(data);
                SearchIndex index = SearchIndex.in(data)) {
            index.update(ledger, n -> {});
            Tally all = index.tally(new TallyRequest(SearchQuery.ALL, Facet.ACTOR, Optional.empty(), true, 100));
            Tally rest = index.tally(new TallyRequest(SearchQuery.ALL, Facet.ACTOR, Optional.empty(), true, 2, 2));
            assertThat(rest.first()).isEqualTo(all.first().subList(2, 4));
            assertThat(rest.firsts())
                    .isEqualTo(all.firsts())
                    .isEqualTo(all.first().size());
            assertThat(rest.cells())
                    .containsExactlyElementsOf(all.cells().stream()
                            .filter(c -> rest.first().stream()
                                    .anyMatch(v -> v.value().equals(c.first())))
                            .toList());
        }
    }
}
