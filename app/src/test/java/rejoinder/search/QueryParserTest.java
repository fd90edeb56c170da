package rejoinder.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rejoinder.search.Node.And;
import rejoinder.search.Node.Field;
import rejoinder.search.Node.Not;
import rejoinder.search.Node.Or;
import rejoinder.search.Node.Prefix;
import rejoinder.search.Node.Text;

class QueryParserTest {

    @Test
    void everythingOfTheLanguageIsRead() throws QuerySyntaxException {
        assertThat(SearchQuery.parse("dam \"the river treaty\" =shut -ferry (gauges OR \"flow rate\"~5) actor:=xks-mfa")
                        .parts())
                .containsExactly(
                        new Text("dam", false, 0),
                        new Text("the river treaty", true, 0),
                        new Text("shut", true, 0),
                        new Not(new Text("ferry", false, 0)),
                        new Or(List.of(new Text("gauges", false, 0), new Text("flow rate", true, 5))),
                        new Field(QueryField.ACTOR, "xks-mfa", true));
        assertThat(SearchQuery.parse("a AND b OR NOT c said:2031-11..").parts())
                .containsExactly(new Or(List.of(
                        new And(List.of(new Text("a", false, 0), new Text("b", false, 0))),
                        new And(List.of(
                                new Not(new Text("c", false, 0)), new Field(QueryField.SAID, "2031-11..", false))))));
        assertThat(SearchQuery.parse("tre* outlet:(Kestinform OR \"Aurel News\") act:(deny)")
                        .parts())
                .containsExactly(
                        new Prefix("tre"),
                        new Or(List.of(
                                new Field(QueryField.OUTLET, "Kestinform", false),
                                new Field(QueryField.OUTLET, "Aurel News", false))),
                        new Field(QueryField.ACT, "deny", false));
        assertThat(SearchQuery.parse("  ")).isEqualTo(SearchQuery.ALL);
        assertThat(SearchQuery.parse("12:30 http://wire.example/x").parts())
                .containsExactly(new Text("12:30", false, 0), new Text("http://wire.example/x", false, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "dam (river | 4 | not closed",
                "dam) | 3 | closes nothing",
                "\"dam | 0 | not closed",
                "dam OR | 6 | something is missing",
                "OR dam | 0 | a word is missing",
                "dam colour:red | 4 | there is no field",
                "act:shout | 4 | there is no act",
                "said:tuesday | 5 | is no time",
                "said:2031-02-30 | 5 | is no time",
                "said:2032..2031 | 5 | ends before it begins",
                "read:2032..2031-12-31T00:00:00Z | 5 | ends before it begins",
                "dam t* | 5 | two letters or more",
                "a-bc* | 4 | of one word",
                "tr*ty | 2 | at the end of a word",
                "*ty | 0 | at the end of a word",
                "=tre* | 4 | a whole word",
                "actor:Kes* | 9 | for words alone",
                "dam trety~ | 9 | after words in quotation marks",
                "trety~1 | 5 | write * for other endings",
                "act:(deny reject) | 10 | stands OR",
                "act:(deny OR shout) | 13 | there is no act",
                "act:(deny | 4 | not closed",
                "act:() | 5 | a value is missing",
                "actor: | 6 | a value is missing",
                "\"a b\"~0 | 6 | a number of words",
                "dam ... | 4 | no word here",
                "dispute:x | 8 | no dispute",
                "like:a12 | 5 | no statement",
                "like:\"Kestria\" | 5 | names and numbers alone",
                "like: | 5 | a value is missing",
                "like:\"dam | 5 | not closed",
                "like:a like:b like:c like:d like:e OR like:f | 38 | more than 5 times",
            })
    void faultsPointAtTheCharacter(String query, int at, String says) {
        QuerySyntaxException fault = catchThrowableOfType(QuerySyntaxException.class, () -> SearchQuery.parse(query));
        assertThat(fault.at()).isEqualTo(at);
        assertThat(fault).hasMessageContaining(says);
    }

    @Test
    void lengthDepthAndNumberAreBounded() {
        for (String hostile : List.of(
                "(".repeat(1999),
                "-".repeat(1999) + "a",
                "NOT ".repeat(400) + "a",
                "a ".repeat(999),
                "x".repeat(2001))) {
            assertThat(catchThrowableOfType(QuerySyntaxException.class, () -> SearchQuery.parse(hostile)))
                    .as(hostile)
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatIsPrintedMeansTheSame(long seed) throws QuerySyntaxException {
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            SearchQuery query = new SearchQuery(parts(random));
            assertThat(SearchQuery.parse(query.text()))
                    .as("seed %d: %s", seed, query.text())
                    .isEqualTo(query);
        }
    }

    private static List<Node> parts(Random random) {
        List<Node> parts = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            Node node = node(random, 3);
            if (node instanceof And and) {
                parts.addAll(and.parts());
            } else {
                parts.add(node);
            }
        }
        return parts;
    }

    private static Node node(Random random, int depth) {
        return switch (depth == 0 ? random.nextInt(3) : random.nextInt(8)) {
            case 7 -> new Prefix(pick(random, "da", "12", "AN", "attaché"));
            case 0 -> new Text(pick(random, "dam", "Ardel's", "12:30", "a-b", "e\u0301tat", "x~y"), false, 0);
            case 1 ->
                new Text(
                        pick(
                                random,
                                "dam",
                                "the dam",
                                "OR",
                                "-dam",
                                "a \"b\" \\c",
                                "x:y",
                                "(z)",
                                "=q",
                                "a“b”",
                                "a*",
                                "b~2"),
                        true,
                        random.nextInt(3) == 0 ? 1 + random.nextInt(9) : 0);
            case 2 ->
                random.nextBoolean()
                        ? new Field(QueryField.ACTOR, pick(random, "kes", "a b", "=x", "(y)"), random.nextBoolean())
                        : new Field(QueryField.SAID, pick(random, "2031", "2031-11..", "..2031-11-30"), false);
            case 3 -> new Not(node(random, depth - 1));
            case 4 -> joined(random, depth, true);
            default -> joined(random, depth, false);
        };
    }

    private static Node joined(Random random, int depth, boolean and) {
        List<Node> parts = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Node node = node(random, depth - 1);
            if (and && node instanceof And inner) {
                parts.addAll(inner.parts());
            } else if (!and && node instanceof Or inner) {
                parts.addAll(inner.parts());
            } else {
                parts.add(node);
            }
        }
        return and ? new And(parts) : new Or(parts);
    }

    private static String pick(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }

    @Test
    void filtersAreWrittenIntoTheQuery() throws QuerySyntaxException {
        SearchQuery query = SearchQuery.parse("dam act:deny");
        Field reject = new Field(QueryField.ACT, "reject", false);
        Field deny = new Field(QueryField.ACT, "deny", false);
        SearchQuery both = query.including(reject);
        assertThat(both.text()).isEqualTo("dam (act:deny OR act:reject)");
        assertThat(both.chips())
                .containsExactly(new SearchQuery.Chip(deny, false), new SearchQuery.Chip(reject, false));
        assertThat(both.without(deny).text()).isEqualTo("dam act:reject");
        assertThat(both.excluding(reject).text()).isEqualTo("dam act:deny -act:reject");
        assertThat(both.excluding(reject).including(reject).text()).isEqualTo("dam (act:deny OR act:reject)");
        assertThat(both.without(QueryField.ACT).text()).isEqualTo("dam");
        Field november = new Field(QueryField.SAID, "2031-11", false);
        assertThat(SearchQuery.parse("said:2031 dam").including(november).text())
                .isEqualTo("said:2031-11 dam");
        assertThat(query.hasWords()).isTrue();
        assertThat(query.without(deny).excluding(deny).text()).isEqualTo("dam -act:deny");
    }
}
