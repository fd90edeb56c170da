package rejoinder.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page says about its article in schema.org terms, as JSON-LD. Immutable. */
final class JsonLd {

    private static final Set<String> ARTICLES = Set.of(
            "NewsArticle",
            "Article",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "BlogPosting",
            "LiveBlogPosting");
    private static final int NODES = 1_000;

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(64).build())
            .build());

    private final Optional<JsonNode> article;
    private final Map<String, JsonNode> byId;

    private JsonLd(Optional<JsonNode> article, Map<String, JsonNode> byId) {
        this.article = article;
        this.byId = byId;
    }

    static JsonLd of(Document page) {
        List<JsonNode> nodes = new ArrayList<>();
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
                gather(script.data(), nodes);
            }
        }
        Map<String, JsonNode> byId = new HashMap<>();
        nodes.forEach(node -> byId.putIfAbsent(node.path("@id").asText(""), node));
        return new JsonLd(nodes.stream().filter(JsonLd::isArticle).findFirst(), byId);
    }

    private static void gather(String script, List<JsonNode> nodes) {
        List<JsonNode> found = new ArrayList<>();
        try {
            found.add(JSON.readTree(script));
        } catch (JsonProcessingException e) {
            return; // a broken description is as good as none: the page itself is read all the same
        }
        // Lists and graphs lie in one another; what is found is looked through in its turn.
        for (int i = 0; i < found.size() && found.size() < NODES; i++) {
            JsonNode node = found.get(i);
            if (node.isArray()) {
                node.forEach(found::add);
            } else if (node.isObject()) {
                nodes.add(node);
                Stream.of("@graph", "mainEntity").map(node::path).forEach(found::add);
            }
        }
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (ARTICLES.contains(each.asText(""))) {
                    return true;
                }
            }
        }
        return ARTICLES.contains(type.asText(""));
    }

    /** A member as words: a string, the name of an object or of what it refers to, or all of a list. */
    Optional<String> words(String member) {
        return article.flatMap(node -> words(node.path(member), 0));
    }

    /** A member as address: a string, or the id of an object. */
    Optional<String> address(String member) {
        return article.map(node -> node.path(member))
                .map(node -> node.isObject() ? node.path("@id") : node)
                .flatMap(JsonLd::string);
    }

    private Optional<String> words(JsonNode node, int depth) {
        if (node.isArray()) {
            List<String> all = new ArrayList<>();
            node.forEach(each -> words(each, depth + 1).ifPresent(all::add));
            return all.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", all));
        }
        if (node.isObject()) {
            Optional<String> name = string(node.path("name"));
            JsonNode referred = byId.get(node.path("@id").asText(""));
            return name.isPresent() || referred == null || depth > 3 ? name : words(referred, depth + 1);
        }
        return string(node);
    }

    /** Many sites write character references into JSON, too. */
    private static Optional<String> string(JsonNode node) {
        return Optional.of(node)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .map(text -> text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false));
    }
}
