package rejoinder.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalyzerTest {

    private static String forms(String text) {
        return Analyzer.analyze(QuotationFinderTest.document(text)).tokens().stream()
                .map(Token::form)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "NATO’s men don’t go.; NATO 's men do n't go .",
                "It’s the growers’ river.; It 's the growers ' river .",
                "The EU?s plan, isn’t it?; The EU 's plan , is n't it ?",
                "Mr. Salt of the U.S. came.; Mr. Salt of the U.S. came .",
                "A Euro-Atlantic 4.5 percent—no, 1,000…; A Euro-Atlantic 4.5 percent — no , 1,000 …",
                "“Stop,” he said.; \" Stop , \" he said .",
                "He said ``no'' twice...; He said `` no '' twice ...",
            })
    void splitsCliticsAndMarks(String text, String expected) {
        assertThat(forms(text)).isEqualTo(expected);
    }

    @Test
    void tokensCoverEveryVisibleCharacter() {
        String text =
                "“NATO’s 20-year-long ‘presence’,” he said (on Nov. 3), “won’t ‘end’…”\n\nKyiv/Moscow: 3.14% & more.";
        Analysis analysis = Analyzer.analyze(QuotationFinderTest.document(text));
        int at = 0;
        for (Token token : analysis.tokens()) {
            assertThat(text.substring(at, token.span().start())).isBlank();
            at = token.span().end();
        }
        assertThat(text.substring(at)).isBlank();
    }
}
