package rejoinder.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rejoinder.provenance.Basis;
import rejoinder.provenance.Producer;
import rejoinder.text.Analysis;
import rejoinder.text.Span;
import rejoinder.time.Texts;

class UtteranceFinderTest {

    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2021, 12, 1));

    private static Attribution attribution(
            String text, String source, String cue, String content, Optional<AttributionId> parent) {
        Source who = Source.of(span(text, source));
        Cue how = Cue.of(span(text, cue));
        Content what = Content.of(span(text, content));
        AttributionId id = AttributionId.of(Texts.analysis(text, DAY).document().id(), who, how, what);
        Basis basis = new Basis(new Producer("test", "1"), "test", "test", 1, List.of());
        return new Attribution(id, who, how, what, Mode.INDIRECT, parent, basis);
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Map<AttributionId, Utterance> find(
            String text, Optional<LocalDate> day, Attribution... attributions) {
        Analysis analysis = Texts.analysis(text, day);
        return UtteranceFinder.find(analysis, Optional.empty(), List.of(attributions), Texts.times(analysis));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister said on Tuesday that the dam would hold. | 2021-11-30",
                "The minister on Monday said that the dam would hold. | 2021-11-29",
                "On Monday, The minister said that the dam would hold. | 2021-11-29",
                "The minister told reporters in Orsk late Monday that the dam would hold. | 2021-11-29",
                "In Orsk The minister said in a statement released last week that the dam would hold. | 2021-11-22",
                "It is certain that the dam would hold, The minister said Sunday in Orsk. | 2021-11-28",
                // not the time of saying:
                "The minister said that the dam would hold on Friday. | 2021-12-01",
                "The minister said that the dam would hold, after it had broken on Monday. | 2021-12-01",
                "The minister, who took office on Monday, said that the dam would hold. | 2021-12-01",
                "It is certain that the dam would hold, The minister said ahead of talks on Friday. | 2021-12-01",
            })
    void theReportingClauseTellsTheDay(String text, LocalDate day) {
        String cue = text.contains("told reporters") ? "told reporters" : "said";
        Attribution said = attribution(text, "The minister", cue, "that the dam would hold", Optional.empty());
        Utterance when = find(text, DAY, said).values().iterator().next();
        assertThat(when.when().from().toLocalDate()).isEqualTo(day);
        assertThat(when.evidence().isPresent()).isEqualTo(!day.equals(DAY.get()));
    }

    @Test
    void aPronounGoesOnAndWordsInsideWordsDoNot() {
        String text = "The minister said on Monday that the dam holds. He added that Orea accuses him of neglect.";
        Attribution first = attribution(text, "The minister", "said", "that the dam holds", Optional.empty());
        Attribution next = attribution(text, "He", "added", "that Orea accuses him of neglect", Optional.empty());
        Attribution nested = attribution(text, "Orea", "accuses", "of neglect", Optional.of(next.id()));
        Map<AttributionId, Utterance> found = find(text, DAY, first, next, nested);
        assertThat(found.get(next.id())).isEqualTo(found.get(first.id()));
        assertThat(found).doesNotContainKey(nested.id());
    }

    @Test
    void withoutAnyDayNothingIsSaid() {
        String text = "The minister said that the dam holds.";
        Attribution said = attribution(text, "The minister", "said", "that the dam holds", Optional.empty());
        assertThat(find(text, Optional.empty(), said)).isEmpty();
        assertThat(find(text, DAY, said).values())
                .extracting(Utterance::derivation)
                .containsExactly("the day of the article, 2021-12-01");
    }
}
