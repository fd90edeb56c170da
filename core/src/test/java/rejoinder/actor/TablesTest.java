package rejoinder.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

    /** PLOVER's sectors; NGO stands among them where the body has no country. */
    private static final Set<String> ROLES = Set.of(
            ("COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC NGO"
                            + " IGO IMG")
                    .split(" "));

    /** Uninhabited, or counted as their state in news. */
    private static final Set<String> LEFT_OUT = Set.of("ATF", "BVT", "HMD", "IOT", "SGS", "UMI", "ESH");

    private static Set<String> isoCodes() {
        Set<String> codes = new TreeSet<>();
        for (String country : Locale.getISOCountries()) {
            codes.add(new Locale("", country).getISO3Country());
        }
        codes.add("XKX");
        return codes;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "states",
                "cities",
                "metonyms",
                "organs",
                "offices",
                "organisations",
                "national-bodies",
                "leaders",
                "given-names",
                "treaties-and-arms",
                "agents"
            })
    void noRowIsEmptyOrTwice(String name) {
        List<Table.Row> rows = Table.rows(name + ".tsv");
        assertThat(rows).isNotEmpty().doesNotHaveDuplicates();
        for (Table.Row row : rows) {
            assertThat(row.cells())
                    .as(row.toString())
                    .allSatisfy(cell -> assertThat(cell).isNotBlank().isEqualTo(cell.strip()));
            assertThat(row.cells().get(0)).isNotEqualTo("-");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"states", "organs", "organisations", "national-bodies"})
    void idsAreUnique(String name) {
        assertThat(Table.rows(name + ".tsv").stream().map(r -> r.cell(0))).doesNotHaveDuplicates();
    }

    @Test
    void everyStateIsThereAndEvenlyFilled() {
        Set<String> found = new HashSet<>();
        for (Table.Row row : Table.rows("states.tsv")) {
            State state = State.of(row);
            found.add(state.id());
            assertThat(isoCodes()).contains(state.country());
            assertThat(state.name()).isNotBlank();
            assertThat(row.cell(5)).as("official name").isNotBlank();
            assertThat(state.adjectives()).as(state.id()).isNotEmpty();
            assertThat(state.demonyms()).as(state.id()).isNotEmpty();
            assertThat(state.capitals()).as(state.id()).isNotEmpty();
        }
        Set<String> expected = isoCodes();
        expected.removeAll(LEFT_OUT);
        assertThat(found).containsAll(expected);
    }

    @Test
    void rolesArePloversAndReferencesHold() {
        assertThat(Table.rows("organs.tsv")).allSatisfy(r -> assertThat(ROLES).containsAll(r.roles(2)));
        assertThat(Table.rows("offices.tsv")).allSatisfy(r -> assertThat(ROLES).containsAll(r.roles(2)));
        assertThat(Table.rows("organisations.tsv"))
                .allSatisfy(r -> assertThat(ROLES).containsAll(r.roles(5)));
        assertThat(Table.rows("national-bodies.tsv"))
                .allSatisfy(r -> assertThat(ROLES).containsAll(r.roles(4)));
        assertThat(Table.rows("agents.tsv")).allSatisfy(r -> assertThat(ROLES).containsAll(r.roles(2)));
        Set<String> organs = new HashSet<>();
        Table.rows("organs.tsv").forEach(r -> organs.add(r.cell(0)));
        assertThat(Table.rows("offices.tsv"))
                .allSatisfy(r ->
                        assertThat(organs).containsAll(r.optional(1).stream().toList()));
    }

    @Test
    void everyTermHasAKnownOfficeAndRunsForward() {
        Gazetteer gazetteer = Gazetteer.standard();
        for (Leaders.Person person : gazetteer.leaders().persons()) {
            for (Leaders.Term term : person.terms()) {
                assertThat(gazetteer.countryOf(term.state()).isPresent()
                                || term.state().startsWith("org."))
                        .as(person.id())
                        .isTrue();
                assertThat(gazetteer.officeRoles(term.office()))
                        .as(term.office())
                        .isNotEmpty();
                assertThat(term.from()).as(person.id()).isLessThanOrEqualTo(term.to());
            }
        }
    }

    @Test
    void leadersAreOfAllStates() {
        Set<String> withLeader = new HashSet<>();
        Gazetteer.standard().leaders().persons().forEach(p -> p.terms().forEach(t -> withLeader.add(t.state())));
        long sovereign = Arrays.stream(Locale.getISOCountries())
                .map(country -> new Locale("", country).getISO3Country())
                .filter(withLeader::contains)
                .count();
        assertThat(sovereign).isGreaterThan(185);
    }
}
