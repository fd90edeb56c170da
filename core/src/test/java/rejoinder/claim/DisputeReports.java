package rejoinder.claim;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import rejoinder.attribution.AttributionId;
import rejoinder.text.Hashes;

/** The invented stories as the engine takes them. */
final class DisputeReports {

    private DisputeReports() {}

    static List<Report> of(DisputeSet set) {
        return set.articles().values().stream().map(DisputeReports::report).toList();
    }

    static AttributionId id(String reference) {
        return new AttributionId("a" + Hashes.sha256(reference).substring(0, 16));
    }

    static Report report(JsonNode article) {
        String name = article.get("id").asText();
        List<Holding> holdings = new ArrayList<>();
        for (JsonNode attribution : article.get("attributions")) {
            holdings.add(holding(article, name, attribution));
        }
        return new Report(
                name,
                Optional.of(LocalDate.parse(article.get("published").asText())),
                article.get("outlet").asText(),
                article.get("text").asText(),
                holdings);
    }

    private static Holding holding(JsonNode article, String name, JsonNode attribution) {
        String text = article.get("text").asText();
        JsonNode actor = attribution.get("actor");
        JsonNode headline = article.get("headline");
        String id = attribution.get("id").asText();
        int start = attribution.get("content").get(0).get(0).asInt();
        List<Holding.Answer> answers = new ArrayList<>();
        for (JsonNode response : article.get("responses")) {
            if (response.get("from").asText().equals(id)) {
                answers.add(new Holding.Answer(
                        id(name + "#" + response.get("to").asText()),
                        ResponseType.parse(response.get("type").asText())));
            }
        }
        return new Holding(
                id(name + "#" + id),
                Optional.of(new Holder(
                        actor.get("id").asText(),
                        actor.get("name").asText(),
                        Optional.ofNullable(actor.get("country").textValue()),
                        Optional.ofNullable(actor.get("role").textValue()))),
                SpeechAct.parse(attribution.get("act").asText()),
                words(text, attribution.get("source")),
                words(text, attribution.get("cue")),
                words(text, attribution.get("content")),
                sentence(text, start),
                attribution.get("mode").asText().equals("direct"),
                !headline.isNull() && start < headline.get(1).asInt(),
                attribution.get("restated").asBoolean(),
                Optional.ofNullable(attribution.get("parent").textValue()).map(p -> id(name + "#" + p)),
                answers);
    }

    private static String sentence(String text, int at) {
        int start = Math.max(text.lastIndexOf(". ", at), text.lastIndexOf('\n', at)) + 1;
        int stop = text.indexOf(". ", at);
        int line = text.indexOf('\n', at);
        return text.substring(start, stop < 0 ? line : Math.min(stop, line));
    }

    private static String words(String text, JsonNode spans) {
        return String.join(
                " ",
                StreamSupport.stream(spans.spliterator(), false)
                        .map(s -> text.substring(s.get(0).asInt(), s.get(1).asInt()))
                        .toList());
    }
}
