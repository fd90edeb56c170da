package rejoinder.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseReaderTest {

    private final Gazetteer gazetteer = Gazetteer.standard();
    private final PhraseReader reader = new PhraseReader(gazetteer);
    private final Actors actors = new Actors(gazetteer);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "the Kenyan foreign ministry | KEN.foreign-ministry | Ministry of Foreign Affairs of Kenya",
                "Kenya's Ministry of Foreign Affairs | KEN.foreign-ministry | Ministry of Foreign Affairs of Kenya",
                "the Foreign Ministry of Kenya | KEN.foreign-ministry | Ministry of Foreign Affairs of Kenya",
                "the Dutch authorities | NLD.government | Government of the Netherlands",
                "the US military | USA.military | United States military",
                "Peru’s navy | PER.navy | Peruvian Navy",
                "Fiji | FJI | Fiji",
                "NATO | org.nato | NATO",
                "the Ministry of Bees of Norway | NOR.ministry-of-bees | Ministry of Bees of Norway",
                "Chilean Deputy Defence Minister Ana Brunvald | person.ana-brunvald | Ana Brunvald",
                "Ana Brunvald, a spokeswoman for UNICEF in Lima | person.ana-brunvald | Ana Brunvald",
                "senior Chilean officials | unnamed.chilean-officials | unnamed Chilean officials",
                "officials in Lima | unnamed.officials-in-lima | unnamed officials in Lima",
                "an official of Chile's defence ministry | unnamed.official-of-the-ministry-of-defence-of-chile"
                        + " | unnamed official of the Ministry of Defence of Chile",
                "NATO’s representatives | unnamed.representatives-of-nato | unnamed representatives of NATO",
                "the president of Chile | CHL.president | President of Chile",
                "the ministry | - | -",
                "the defence ministry | - | -",
            })
    void makesOneActorOfAllForms(String phrase, String id, String name) {
        var actor = actors.of(reader.read(phrase)).filter(a -> id != null);
        assertThat(actor.map(Actor::id).orElse(null)).isEqualTo(id);
        assertThat(actor.map(Actor::name).orElse(null)).isEqualTo(name);
    }

    @Test
    void anAmbassadorIsOfTheStateThatSends() {
        assertThat(reader.read("Kenya’s ambassador to Poland").states()).containsExactly("KEN");
        assertThat(reader.read("the ambassador to Poland").states()).isEmpty();
    }

    @Test
    void tellsGenderNumberAndArticle() {
        Phrase spokeswoman = reader.read("a ministry spokeswoman");
        assertThat(spokeswoman.gender()).isEqualTo(Gender.FEMALE);
        assertThat(spokeswoman.definiteness()).isEqualTo(Phrase.Definiteness.INDEFINITE);
        assertThat(spokeswoman.plural()).isFalse();
        assertThat(reader.read("the lawmakers").plural()).isTrue();
        assertThat(reader.read("the lawmakers").noun()).contains("lawmakers");
        assertThat(reader.read("Maria Brunvald").gender()).isEqualTo(Gender.FEMALE);
        assertThat(reader.read("former minister Maria Brunvald").former()).isTrue();
    }

    @Test
    void aLastNameThatIsAWordOrAPlaceIsAName() {
        assertThat(reader.read("Maria King").person()).contains("Maria King");
        assertThat(reader.read("Jordan Brunvald").states()).isEmpty();
        assertThat(reader.read("Jack London").states()).isEmpty();
    }

    @Test
    void splitsCoordinations() {
        Coordination coordination = new Coordination(gazetteer);
        assertThat(coordination.members("Kenya and Uganda")).containsExactly("Kenya", "Uganda");
        assertThat(coordination.members("Kenya, Uganda and Rwanda")).containsExactly("Kenya", "Uganda", "Rwanda");
        assertThat(coordination.members("Bosnia and Herzegovina")).hasSize(1);
        assertThat(coordination.members("the Ministry of Trade and Industry")).hasSize(1);
        assertThat(coordination.members("the foreign and defence ministers")).hasSize(1);
        String sentence = "Talks between Kenyans and Ugandans went on.";
        assertThat(coordination.around(sentence, 14, 21)).isEqualTo(List.of("Kenyans", "Ugandans"));
        assertThat(coordination.around(sentence, 26, 34)).isEqualTo(List.of("Ugandans", "Kenyans"));
    }
}
