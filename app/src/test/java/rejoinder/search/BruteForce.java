package rejoinder.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import rejoinder.actor.Actor;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.Response;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Reading;

/** What queries mean, worked out statement by statement from the readings, without an index. */
final class BruteForce {

    /** A statement with its article. */
    record Row(Reading reading, Attribution attribution) {

        AttributionId id() {
            return attribution.id();
        }

        Optional<Actor> actor() {
            return reading.actors().get(id()) instanceof Resolution.Resolved resolved
                    ? Optional.of(resolved.actor())
                    : Optional.empty();
        }

        String content() {
            return attribution.content().spans().get(0).in(reading.document().text());
        }
    }

    private BruteForce() {}

    static List<Row> rows(CuratedLedger ledger) {
        List<Row> rows = new ArrayList<>();
        ledger.forEach(e -> e.reading().attributions().forEach(a -> rows.add(new Row(e.reading(), a))));
        return rows;
    }

    static Set<String> ids(List<Row> rows, SearchQuery query) {
        Set<String> ids = new TreeSet<>();
        rows.stream()
                .filter(r -> query.parts().stream().allMatch(p -> holds(p, r)))
                .forEach(r -> ids.add(r.id().value()));
        return ids;
    }

    private static boolean holds(Node node, Row row) {
        if (node instanceof Node.And and) {
            return and.parts().stream().allMatch(p -> holds(p, row));
        }
        if (node instanceof Node.Or or) {
            return or.parts().stream().anyMatch(p -> holds(p, row));
        }
        if (node instanceof Node.Not not) {
            return !holds(not.part(), row);
        }
        if (node instanceof Node.Text text) {
            List<String> all = TextAnalyzer.terms(row.content(), text.exact());
            List<String> asked = TextAnalyzer.terms(text.words(), text.exact());
            for (int i = 0; i + asked.size() <= all.size(); i++) {
                if (all.subList(i, i + asked.size()).equals(asked)) {
                    return true;
                }
            }
            return false;
        }
        return holds((Node.Field) node, row);
    }

    private static boolean holds(Node.Field asked, Row row) {
        String value = asked.value();
        Reading reading = row.reading();
        return switch (asked.field()) {
            case ACTOR ->
                row.actor()
                        .filter(a -> asked.whole()
                                ? a.id().equals(value)
                                : a.name().toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT)))
                        .isPresent();
            case ABOUT ->
                reading.claims().about().getOrDefault(row.id(), List.of()).stream()
                        .anyMatch(a -> a.id().equals(value));
            case COUNTRY ->
                row.actor()
                        .flatMap(Actor::country)
                        .filter(value::equalsIgnoreCase)
                        .isPresent();
            case ACT -> reading.claims().act(row.id()).orElseThrow().word().equals(value);
            case MODE -> row.attribution().mode().word().equals(value);
            case OUTLET -> reading.outlet().filter(value::equalsIgnoreCase).isPresent();
            case SAID ->
                Optional.ofNullable(reading.said().get(row.id()))
                        .filter(u -> within(value, u.when().from().toLocalDate()))
                        .isPresent();
            case PUBLISHED -> reading.day().filter(d -> within(value, d)).isPresent();
            case RESPONDS -> responds(value, row);
            case IN ->
                value.equals("headline")
                        == (row.attribution().source().spans().get(0).start() == 0);
            default -> throw new IllegalArgumentException(asked.text());
        };
    }

    private static boolean within(String range, LocalDate day) {
        DateRange days = DateRange.parse(range).orElseThrow();
        return days.from().filter(day::isBefore).isEmpty()
                && days.to().filter(day::isAfter).isEmpty();
    }

    private static boolean responds(String value, Row row) {
        boolean answered = false;
        boolean denies = false;
        for (Response response : row.reading().claims().responses()) {
            answered |= response.to().equals(new Response.Target.Statement(row.id()));
            denies |= response.from().equals(row.id());
        }
        return switch (value) {
            case "answered" -> answered;
            case "unanswered" -> !answered;
            case "denies", "any" -> denies;
            case "none" -> !denies;
            default -> throw new IllegalArgumentException(value);
        };
    }

    /** A query over the words and values that {@link Speeches} uses. */
    static SearchQuery query(Random random) {
        List<Node> parts = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            parts.add(node(random));
        }
        return new SearchQuery(parts);
    }

    private static Node node(Random random) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> new Node.Text(Speeches.WORDS.get(random.nextInt(Speeches.WORDS.size())), false, 0);
            case 2 -> new Node.Text(Speeches.WORDS.get(random.nextInt(Speeches.WORDS.size())), true, 0);
            case 3 ->
                new Node.Text(
                        Speeches.WORDS.get(random.nextInt(4)) + " " + Speeches.WORDS.get(random.nextInt(4)), true, 0);
            case 4 -> new Node.Not(field(random));
            case 5 -> new Node.Or(List.of(field(random), new Node.Text("dam", false, 0)));
            default -> field(random);
        };
    }

    private static Node.Field field(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> new Node.Field(QueryField.ACTOR, "kestria", true);
            case 1 -> new Node.Field(QueryField.ACTOR, "Kestria", false);
            case 2 -> new Node.Field(QueryField.ABOUT, "belmora", true);
            case 3 -> new Node.Field(QueryField.COUNTRY, "xks", false);
            case 4 -> new Node.Field(QueryField.ACT, random.nextBoolean() ? "deny" : "assert", false);
            case 5 -> new Node.Field(QueryField.OUTLET, "aurel news", false);
            case 6 -> new Node.Field(QueryField.SAID, random.nextBoolean() ? "2031-11..2032-02" : "2032", false);
            case 7 -> new Node.Field(QueryField.PUBLISHED, "..2031-06-30", false);
            case 8 ->
                new Node.Field(
                        QueryField.RESPONDS,
                        List.of("answered", "unanswered", "denies", "any", "none")
                                .get(random.nextInt(5)),
                        false);
            default -> new Node.Field(QueryField.IN, "headline", false);
        };
    }
}
