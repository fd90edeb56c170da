package rejoinder.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceFinderTest {

    /** In each line the sentences are separated by a bar; the bar itself is not in the text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "It rained. |The dam held.",
                "Gen. Brod of the U.S. Army met Mr. Salt on Jan. 5 in St. Orm.",
                "He lives in the U.S. |The treaty is old.",
                "George K. Baum came at 5 p.m. on Monday.",
                "\"But not now!\" he added. |\"Later.\"",
                "\"Who pays?\" |Fomin asked.",
                "\"We wait,\" he said.|\"We wait long.\"",
                "\"It rained. |The dam held,\" she said. |\"We are glad.\"",
                "It cost $4.5 million. |3 people died.",
                "What now? |Nobody knew… |The river rose.",
                "Talks (see p. 3) went on. |(They failed.)",
                "See No. 7 of the treaty. |No. |We will not.",
            })
    void cutsWhereSentencesEnd(String marked) {
        String text = marked.replace("|", "");
        List<String> expected =
                List.of(marked.split("\\|")).stream().map(String::strip).toList();
        List<Quotation> quotations = QuotationFinder.find(QuotationFinderTest.document(text));
        List<Span> found = new SentenceFinder(text, quotations).find(new Span(0, text.length()));
        assertThat(found.stream().map(s -> s.in(text)).toList()).isEqualTo(expected);
    }
}
