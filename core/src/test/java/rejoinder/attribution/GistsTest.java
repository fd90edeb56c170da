package rejoinder.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GistsTest {

    private static final Gists GISTS = new Gists();

    private static Gist gist(String content) {
        return GISTS.of(content).orElseThrow();
    }

    private static double nearness(String one, String other) {
        return gist(one).nearness(gist(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kestria blew up the gas pipeline | somebody sabotaged the gas pipe | the harvest was poor this year",
                "the prisoners were released | the detainees have been freed | the bridge was opened",
                "the election was stolen | there was fraud in the voting | the ferry sank in a storm",
                "marines seized the vessel | the ship was boarded by sailors | fishing quotas will rise",
                "wheat exports will fall | less grain will be sold abroad | the envoy went home",
            })
    void likeIsNearerThanUnlikeWhateverTheWords(String content, String like, String unlike) {
        assertThat(nearness(content, like)).isGreaterThan(nearness(content, unlike) + 0.1);
    }

    @Test
    void whoIsForAndWhoAgainstDoesNotShow() {
        assertThat(nearness("the dam was closed", "the dam was not closed")).isGreaterThan(0.8);
    }

    /** Also names of other lengths, of several words, in capitals, with clitics, within words. */
    @ParameterizedTest
    @ValueSource(strings = {"Belmora", "QVL", "São", "South Korea", "Orlen Vashti", "United Arab Emirates"})
    void namesThatChangePlacesLeaveContentsAsFarApart(String other) {
        List<String> contents = new ArrayList<>(List.of(
                "A struck first",
                "B's guards struck first, and A only answered",
                "the talks with A, B and Dorn were broken off",
                "neither A nor its friends took part",
                "the talks were broken off"));
        if (!other.contains(" ")) {
            contents.add("A-backed rebels crossed into B");
        }
        for (String one : contents) {
            for (String two : contents) {
                assertThat(nearness(named(one, "Kestria", other), named(two, "Kestria", other)))
                        .as("%s / %s", one, two)
                        .isEqualTo(nearness(named(one, other, "Kestria"), named(two, other, "Kestria")));
            }
        }
    }

    private static String named(String content, String a, String b) {
        return content.replaceAll("\\bA\\b", a).replaceAll("\\bB\\b", b);
    }

    @Test
    void theSameNamesBringContentsNearer() {
        String content = "the talks with Kestria were broken off";
        assertThat(nearness(content, "negotiations with Kestria have ended"))
                .isGreaterThan(nearness(content, "negotiations with Belmora have ended"))
                .isLessThan(1);
        assertThat(nearness("U.S. troops left", "US troops left")).isGreaterThan(0.999);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "Kestria", "Kestria, Belmora; 4.5", "…", "!?", "42", "\ud83d", "\u0301"})
    void namesNumbersAndMarksAloneAreAboutNothing(String content) {
        assertThat(GISTS.of(content)).isEmpty();
    }

    @Test
    void nearnessIsMutualAndSurvivesKeeping() {
        Random random = new Random(4);
        String[] words =
                "the dam was Kestria shut Belmora's treaty river never Ostavia-backed 5 percent, and".split(" ");
        for (int i = 0; i < 300; i++) {
            Gist one = gist("water " + text(words, random));
            Gist other = gist("gas " + text(words, random));
            byte[] kept = other.bytes();
            byte[] page = new byte[kept.length + 7];
            System.arraycopy(kept, 0, page, 3, kept.length);
            assertThat(one.nearness(page, 3, kept.length))
                    .isEqualTo(other.nearness(one))
                    .isBetween(-0.5, 1.0);
            assertThat(one.nearness(one)).isGreaterThan(0.98);
        }
    }

    private static String text(String[] words, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            text.append(words[random.nextInt(words.length)]).append(' ');
        }
        return text.toString();
    }

    @Test
    void hostileTextIsTakenForWhatItIs() {
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int c = random.nextInt(60); c >= 0; c--) {
                text.append((char)
                        (random.nextInt(4) == 0 ? random.nextInt(0x10000) : " \"'-.Aa9\n".charAt(random.nextInt(9))));
            }
            GISTS.of(text.toString())
                    .ifPresent(g -> assertThat(g.bytes().length).isLessThanOrEqualTo(256));
        }
        String names = "Abo Bek, Cid, Dov, ".repeat(20_000);
        assertThat(gist("talks with " + names).bytes()).hasSizeLessThanOrEqualTo(256);
        assertThat(gist("water".repeat(50_000))).isNotNull();
    }

    @Test
    void whatIsNoGistIsNotCompared() {
        Gist gist = gist("the talks were broken off");
        for (int length : new int[] {0, 4, 191, 193, 300}) {
            assertThatThrownBy(() -> gist.nearness(new byte[length], 0, length))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
