package rejoinder.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rejoinder.attribution.AttributionId;

/** Which statement of the body a headline repeats. Headlines are statement a. */
class RepeatsTest {

    private static String fuller(Told told) {
        AttributionId fuller = told.claims().repeats().get(told.id("a"));
        return fuller == null
                ? "none"
                : fuller.equals(told.id("b")) ? "b" : fuller.equals(told.id("c")) ? "c" : "other";
    }

    @ParameterizedTest
    @CsvSource({
        "deter, deterrence",
        "deter, deterring",
        "engages, engagement",
        "violated, violation",
        "refuses, refusal",
        "decide, decision",
        "extend, extension",
        "shot, shooting",
        "threatens, threatening",
        "negotiate, negotiation",
    })
    void wordsOfAFamilyHaveOneRoot(String one, String other) {
        assertThat(Roots.of(one)).isEqualTo(Roots.of(other));
    }

    @ParameterizedTest
    @CsvSource({"deter, determine", "control, contract", "mission, missile", "water, wait", "inter, internal"})
    void othersDoNot(String one, String other) {
        assertThat(Roots.of(one)).isNotEqualTo(Roots.of(other));
    }

    @Test
    void wordsOfAFamilySayMoreThanVerbsOfAllTrades() {
        Told told = new Told("""
                Kestria says league aims to deter, not negotiate

                ARDEL, May 3. /KESTINFORM/. The league has turned to the naval deterrence of river traffic while it used to \
                prefer negotiations on joint patrols, Kestria said.

                Kestria stressed that the briefing aimed to give the views of its sailors on the league.
                """)
                .statement("a", "Kestria", "says", "league aims to deter, not negotiate")
                .statement(
                        "b",
                        "Kestria",
                        "said",
                        "The league has turned to the naval deterrence of river traffic while it used to prefer negotiations"
                                + " on joint patrols")
                .statement(
                        "c",
                        "Kestria",
                        "stressed",
                        "that the briefing aimed to give the views of its sailors on the league");
        assertThat(fuller(told)).isEqualTo("b");
    }

    @Test
    void reportingWordsCountToo() {
        Told told = new Told("""
                Kestria denies closing sluices

                ARDEL, May 3. /KESTINFORM/. Kestria has denied that it closed the sluices of the canal at night.

                Kestria announced closing sluices.
                """)
                .statement("a", "Kestria", "denies", "closing sluices")
                .statement("b", "Kestria", "has denied", "that it closed the sluices of the canal at night")
                .statement("c", "Kestria", "announced", "closing sluices.");
        assertThat(fuller(told)).isEqualTo("b");
    }

    @Test
    void ofTwoThatSayTheSameTheLeadIsRepeated() {
        Told told = new Told("""
                Kestria: barge hit pier at Dorn

                ARDEL, May 3. /KESTINFORM/. Kestria said that a barge hit the pier at Dorn on Monday.

                Kestria added that a barge hit the pier at Dorn.
                """)
                .statement("a", "Kestria", ":", "barge hit pier at Dorn")
                .statement("b", "Kestria", "said", "that a barge hit the pier at Dorn on Monday")
                .statement("c", "Kestria", "added", "that a barge hit the pier at Dorn");
        assertThat(fuller(told)).isEqualTo("b");
    }

    @Test
    void nobodyRepeatsAnotherParty() {
        Told told = new Told("""
                Kestria says sluices were closed

                ARDEL, May 3. /KESTINFORM/. Belmora said that the sluices were closed.
                """)
                .statement("a", "Kestria", "says", "sluices were closed")
                .statement("b", "Belmora", "said", "that the sluices were closed");
        assertThat(fuller(told)).isEqualTo("none");
    }

    @Test
    void sourcesWithAWordInCommonAreOneParty() {
        Told told = new Told("""
                Poll finds growers desert coalition

                A poll by the Gazette of Sovanne finds that growers have deserted the governing coalition.
                """)
                .statement("a", "Poll", "finds", "growers desert coalition")
                .statement(
                        "b",
                        "A poll by the Gazette of Sovanne",
                        "finds",
                        "that growers have deserted the governing coalition");
        assertThat(fuller(told)).isEqualTo("b");
    }

    @Test
    void withoutWordsInCommonNothingIsRepeated() {
        Told told = new Told("""
                Kestria says harvest will be poor

                ARDEL, May 3. /KESTINFORM/. Kestria said that the sluices were closed.
                """)
                .statement("a", "Kestria", "says", "harvest will be poor")
                .statement("b", "Kestria", "said", "that the sluices were closed");
        assertThat(fuller(told)).isEqualTo("none");
    }
}
