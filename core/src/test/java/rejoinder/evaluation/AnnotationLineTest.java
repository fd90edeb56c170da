package rejoinder.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rejoinder.text.Span;
import rejoinder.wire.WireFormatException;

class AnnotationLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "nonsense; Not valid JSON",
                "[1]; Not a JSON object",
                "{} {}; Not valid JSON",
                "{'text':'x','attributions':[]}; no id",
                "{'id':'n','attributions':[]}; no text",
                "{'id':'n','text':'x'}; neither \"attributions\" nor \"statements\"",
                "{'id':'n','text':'x','attributions':{}}; no list",
                "{'id':'n','text':'x','attributions':[{'content':7}]}; content of #1 is no list",
                "{'id':'n','text':'x','attributions':[{'content':[[0]]}]}; holds [0], which is no [start, end)",
                "{'id':'n','text':'x','attributions':[{'content':[[0.5,1]]}]}; which is no [start, end)",
                "{'id':'n','text':'x','attributions':[{'id':'a7','cue':[[0,9]]}]}; cue of a7 runs over [0, 9)",
                "{'id':'n','text':'x','attributions':[],'discard':[[-1,1]]}; discard runs over [-1, 1)",
            })
    void aBadLineSaysWhatToDo(String line, String reason) {
        assertThatThrownBy(() -> gold(line))
                .isInstanceOf(WireFormatException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void offsetsCountCodePointsUnlessTheLineSaysOtherwise() throws WireFormatException {
        String rest = "'text':'\uD83C\uDF0A he said no','attributions':[{'source':[[2,4]],'content':[[10,12]]}]}";
        Annotation points = gold("{'id':'n'," + rest).annotations().get(0);
        assertThat(points.source()).containsExactly(new Span(3, 5));
        assertThat(points.content()).containsExactly(new Span(11, 13));
        Annotation units =
                gold("{'id':'n','unit':'utf16'," + rest).annotations().get(0);
        assertThat(units.source()).containsExactly(new Span(2, 4));
    }

    @Test
    void aPredictionOverAnotherTextIsRefused() throws WireFormatException {
        AnnotatedArticle gold = gold("{'id':'n','text':'one','attributions':[]}");
        assertThat(line("{'id':'n','attributions':[{'content':[[0,3]]}]}")
                        .predicted(gold)
                        .annotations())
                .hasSize(1);
        assertThatThrownBy(() -> line("{'id':'n','text':'two'}").predicted(gold))
                .hasMessageContaining("differs from the gold's");
    }

    @Test
    void aParentBeItNoneMarksNesting() throws WireFormatException {
        assertThat(gold("{'id':'n','text':'x','attributions':[{'parent':null}]}")
                        .nesting())
                .isEqualTo(AnnotatedArticle.Nesting.MARKED);
        assertThat(gold("{'id':'n','text':'x','attributions':[{}]}").nesting())
                .isEqualTo(AnnotatedArticle.Nesting.UNMARKED);
        assertThat(gold("{'id':'n','text':'x','attributions':[]}").nesting()).isEqualTo(AnnotatedArticle.Nesting.OPEN);
    }

    private static AnnotatedArticle gold(String line) throws WireFormatException {
        return line(line).gold();
    }

    private static AnnotationLine line(String line) throws WireFormatException {
        return AnnotationLine.parse("test", line.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
