package rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rejoinder.text.DocumentId;

class HtmlReportTest {

    private static final MemoryLedger LEDGER =
            new MemoryLedger().with(Stories.dam()).with(Stories.reply()).with(Stories.hostile());

    @Test
    void holdsEveryArticleAndNeedsNothingElse() throws Exception {
        String report = all();
        assertThat(report)
                .contains("dam claims")
                .contains("Nobody needs a gauge")
                .contains("The record");
        assertThat(report).doesNotContain("<script").doesNotContain("<link").doesNotContain("<img");
        assertThat(report).doesNotContain("2026").as("no time of reading");
        String style = report.substring(report.indexOf("<style>") + 7, report.indexOf("</style>"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(report)
                .contains("style-src &#39;sha256-" + Base64.getEncoder().encodeToString(digest) + "&#39;");
        assertThat(all()).isEqualTo(report);
    }

    @Test
    void everyLinkInsideLeadsSomewhere() {
        String report = all();
        Set<String> ids = matches(report, " id=\"([^\"]*)\"");
        assertThat(ids).containsAll(matches(report, "href=\"#([^\"]*)\""));
        assertThat(matches(report, "href=\"([^\"]*)\"").stream().filter(h -> !h.startsWith("#")))
                .containsExactly("https://wire.example/dam?id=1&amp;page=2");
        assertThat(report.split(" id=\"", -1)).as("each id once").hasSize(ids.size() + 1);
    }

    private static Set<String> matches(String report, String pattern) {
        return Pattern.compile(pattern)
                .matcher(report)
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void oneArticleHasNoContentsList() {
        DocumentId id = Stories.reply().reading().document().id();
        StringWriter out = new StringWriter();
        HtmlReport.write(LEDGER, List.of(id), out);
        assertThat(out.toString())
                .contains("Maud Quillon")
                .doesNotContain("dam claims")
                .doesNotContain("class=\"contents\"");
        DocumentId other = new DocumentId("d0000000000000000");
        assertThatThrownBy(() -> HtmlReport.write(LEDGER, List.of(other), new StringWriter()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String all() {
        StringWriter out = new StringWriter();
        HtmlReport.writeAll(LEDGER, out);
        return out.toString();
    }
}
