package rejoinder.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

    private final Gazetteer gazetteer = Gazetteer.standard();

    private Optional<Match> at(String words) {
        return gazetteer.at(List.of(words.split(" ")), 0);
    }

    @ParameterizedTest
    @CsvSource({
        "US officials, ADJECTIVE|STATE, USA, 1",
        "U.S. officials, ADJECTIVE|STATE, USA, 1",
        "Polish voters, ADJECTIVE, POL, 1",
        "Papua New Guinea said, STATE, PNG, 3",
        "Guinea-Bissau said, STATE, GNB, 1",
        "Kiev said, CAPITAL, UKR, 1",
        "CANBERRA said, CAPITAL, AUS, 1",
        "Shanghai police, CITY, CHN, 1",
        "Kremlin said, METONYM, RUS.presidency, 1",
        "Nato said, ORGANISATION, org.nato, 1",
        "foreign ministry officials, ORGAN, foreign-ministry, 2",
        "Ministry of Foreign Affairs of, ORGAN, foreign-ministry, 4",
        "defence secretary, OFFICE, defence secretary, 2",
        "Chief Cabinet Secretary, OFFICE, chief cabinet secretary, 3",
        "INF Treaty talks, TREATY, INF Treaty, 2",
        "farmers said, NOUN, farmer, 1"
    })
    void findsTheLongestName(String text, String nameClass, String id, int words) {
        Match match = at(text).orElseThrow();
        assertThat(nameClass.split("\\|")).contains(match.entry().nameClass().name());
        assertThat(match.entry().id()).isEqualTo(id);
        assertThat(match.length()).isEqualTo(words);
    }

    @Test
    void caseTells() {
        assertThat(at("us all")).isEmpty();
        assertThat(at("polish it")).isEmpty();
        assertThat(at("turkey dinner")).isEmpty();
        assertThat(at("who said")).isEmpty();
        assertThat(at("Let us look")).isEmpty();
        assertThat(at("LeT said")).isNotEmpty();
        assertThat(at("Turkey said")).isPresent();
    }

    @Test
    void possessivesEndANameOrBelongToIt() {
        assertThat(gazetteer.at(List.of("Donetsk", "People", "'s", "Republic"), 0))
                .map(Match::length)
                .contains(4);
        assertThat(gazetteer.at(List.of("Kenya", "'s", "army"), 0))
                .map(Match::length)
                .contains(1);
    }

    @Test
    void aSlipOfThePenIsStillAName() {
        assertThat(gazetteer.misspelt(List.of("Kenyasn"), 0)).isEmpty();
        assertThat(gazetteer.misspelt(List.of("Kneyans"), 0)).isEmpty();
        assertThat(gazetteer.misspelt(List.of("Keyna"), 0).map(m -> m.entry().id()))
                .contains("KEN");
    }

    @Test
    void theUsersRowsGoFirst() throws IOException {
        var user = ActorRegistry.read(
                "actors.tsv",
                new StringReader(
                        "id\tname\tkind\tcountry\trole\taliases\nmill\tNATO\tcompany\tNOR\tBUS\tNordic Oats\n"));
        Gazetteer with = Gazetteer.with(user);
        assertThat(with.at(List.of("NATO"), 0).orElseThrow().entry().id()).isEqualTo("mill");
        assertThat(with.at(List.of("Nordic", "Oats"), 0).orElseThrow().entry().id())
                .isEqualTo("mill");
        assertThat(RoleResolver.with(user).resolve("Nordic Oats", "", "").country())
                .contains("NOR");
    }

    @Test
    void sayingTheSameInAnotherSpellingFindsThePerson() {
        Leaders leaders = gazetteer.leaders();
        assertThat(leaders.spelt(NameWords.of("Aleksander Lukaschenko"))).isEmpty();
        assertThat(leaders.spelt(NameWords.of("Mohamad Hussain Roble")).map(Leaders.Person::id))
                .contains("person.mohamed-hussein-roble");
    }
}
