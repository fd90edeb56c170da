package rejoinder.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import rejoinder.api.Answers;
import rejoinder.api.NotOnRecordException;
import rejoinder.api.Page;
import rejoinder.api.Values;
import rejoinder.search.SearchException;
import rejoinder.store.StoreException;

/** What an assistant can ask. All arguments are texts; what makes no sense is answered with what to do instead. */
final class McpTools {

    private static final String FEW = "20";

    private static final String[] PAGE = {
        "limit",
        "How many at most, 1 to " + Page.MOST + "; " + FEW + " as usual.",
        "cursor",
        "`next` of the last answer."
    };

    private static final String UNTIL =
            "The last day of publication, such as 2021-12-31. In a large record the claims of its"
                    + " newest articles are linked (since tells from which day on); this leads to older ones.";

    private final Answers answers;

    McpTools(Answers answers) {
        this.answers = answers;
    }

    /** Gives an answer to arguments; throws {@link IllegalArgumentException} with what to do if they make no sense. */
    private interface Asked extends Function<Map<String, String>, ObjectNode> {}

    List<SyncToolSpecification> all() {
        return List.of(
                tool(
                        "search",
                        "Statements on record that fit, the newest first unless another order is given, each with quotation,"
                                + " speaker, article, outlet, day, offsets and id. Whatever is given must hold.",
                        given -> answers.statements(given, page("statements", given)),
                        List.of(),
                        "q",
                        "A query: words in any form, \"words side by side\", =this_form, OR, -without, ( ), and fields:"
                                + " actor: about: answers: (words of a name, or =id) country: role: act: mode: outlet:"
                                + " source: cue: said: published: (2021, 2021-11..2022) responds:answered,"
                                + " responds:unanswered, responds:denies … restated:yes curated:yes dispute:any in:headline"
                                + " article:ID like:ID like:\"a sentence\" (about the same thing). Such as: actor:Kestria about:Belmora (act:deny OR act:reject)"
                                + " said:2024",
                        "order",
                        "newest, oldest, arrival, relevance or doubtful.",
                        "words",
                        "All of these letters occur in what is said or in its source; for words in any form use q.",
                        "source",
                        "Words of the speaker's name or description, letter by letter.",
                        "outlet",
                        "Exact name of the outlet.",
                        "mode",
                        "direct, indirect or mixed.",
                        "act",
                        "What the statement does: assert, deny, reject, accuse, demand, request, promise, threaten,"
                                + " praise, announce, propose, ask or other.",
                        "answered",
                        "yes or no: whether another statement of its article answers it.",
                        "from",
                        "First day of publication, such as 2024-09-01, or month or year.",
                        "to",
                        "Last day of publication, or month or year."),
                tool(
                        "events",
                        "Events that articles tell of, as PLOVER codes them, the newest first unless another order is"
                                + " given, each with quotation, type, who did it to whom, when, how it is told, article,"
                                + " outlet, offsets and id. That one is told does not make it so: statement is the id of"
                                + " the statement that tells of it, null where the article does in its own words.",
                        given -> answers.events(given, page("events", given)),
                        List.of(),
                        "q",
                        "A query as of search, with the fields event: (agree, consult, support, concede, cooperate, aid,"
                                + " retreat, request, accuse, reject, threaten, protest, sanction, mobilize, coerce,"
                                + " assault) status: (reported, background, future, hypothetical, negated) actor: country:"
                                + " role: (of who does it) about: (to whom) said: (when it happened) published: outlet:"
                                + " article:ID. Such as: event:assault actor:Kestria about:Belmora said:2024",
                        "order",
                        "newest, oldest, arrival, relevance or doubtful.",
                        "outlet",
                        "Exact name of the outlet.",
                        "from",
                        "First day of publication, such as 2024-09-01, or month or year.",
                        "to",
                        "Last day of publication, or month or year."),
                tool(
                        "statement",
                        "One statement with the paragraphs around it, what it answers and what answers it.",
                        given -> found(answers.statement(id(given)), "statement", given),
                        List.of("id"),
                        "id",
                        "Id of a statement: a and hexadecimal digits."),
                tool(
                        "article",
                        "One article: its whole text and everything read in it, with offsets into that text.",
                        given -> found(answers.article(id(given)), "article", given),
                        List.of("id"),
                        "id",
                        "Id of an article: d and hexadecimal digits."),
                tool(
                        "disputes",
                        "Claims on which two parties or more stand differently, over all articles, the latest first,"
                                + " each with the claim that opened it as citation.",
                        given -> answers.disputes(given, page("disputes", given)),
                        List.of(),
                        "words",
                        "Words of the issue or the name of a side, as they stand.",
                        "to",
                        UNTIL),
                tool(
                        "dispute",
                        "One dispute: its sides, every statement with its reports, who answers whom, and what is not"
                                + " answered yet.",
                        given -> found(answers.dispute(id(given)), "dispute", given),
                        List.of("id"),
                        "id",
                        "Id of a dispute: p and hexadecimal digits."),
                tool(
                        "positions",
                        "What an actor, or all that speak for a state, said on each issue over time, and what changed.",
                        given -> {
                            required(given, "who");
                            return answers.positions(given, page("positions", given));
                        },
                        List.of("who"),
                        "who",
                        "Id or name of an actor, or a country's code such as the actors have.",
                        "to",
                        UNTIL),
                tool(
                        "actors",
                        "Actors on record by name, those with the most statements first, each with what it said last as"
                                + " citation.",
                        given -> answers.actors(given, page("actors", given)),
                        List.of(),
                        "words",
                        "Words of the name or the id.",
                        "kind",
                        "person, organ, organisation or state.",
                        "country",
                        "Its code.",
                        "role",
                        "Its PLOVER code, such as GOV."),
                tool(
                        "actor",
                        "One actor: names used, offices, its statements' ids, what it said last as citation, and what people"
                                + " decided about it.",
                        given -> found(answers.actor(id(given)), "actor", given),
                        List.of("id"),
                        "id",
                        "Id of an actor, as actors gives it."));
    }

    private static SyncToolSpecification tool(
            String name, String description, Asked asked, List<String> required, String... arguments) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> all = new ArrayList<>(List.of(arguments));
        if (required.isEmpty() || name.equals("positions")) {
            all.addAll(List.of(PAGE));
        }
        for (int i = 0; i < all.size(); i += 2) {
            Object type = all.get(i).equals("limit") ? List.of("integer", "string") : "string";
            properties.put(all.get(i), Map.of("type", type, "description", all.get(i + 1)));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        McpSchema.Tool tool = McpSchema.Tool.builder(name, schema)
                .description(description)
                .annotations(McpSchema.ToolAnnotations.builder()
                        .readOnlyHint(true)
                        .destructiveHint(false)
                        .idempotentHint(true)
                        .openWorldHint(false)
                        .build())
                .build();
        return SyncToolSpecification.builder()
                .tool(tool)
                .callHandler((exchange, request) -> answer(asked, request.arguments()))
                .build();
    }

    private static CallToolResult answer(Asked asked, Map<String, Object> arguments) {
        Map<String, String> given = new TreeMap<>();
        arguments.forEach((name, value) -> given.put(name, String.valueOf(value).strip()));
        given.values().removeIf(String::isEmpty);
        try {
            return CallToolResult.builder()
                    .addTextContent(Values.text(asked.apply(given)))
                    .isError(false)
                    .build();
        } catch (IllegalArgumentException | NotOnRecordException | SearchException | StoreException e) {
            return CallToolResult.builder()
                    .addTextContent(String.valueOf(e.getMessage()))
                    .isError(true)
                    .build();
        }
    }

    private static ObjectNode found(Optional<ObjectNode> answer, String what, Map<String, String> given) {
        return answer.orElseThrow(() -> new IllegalArgumentException(
                "No " + what + " of the id " + id(given) + " is on record. Take ids from other answers, whole."));
    }

    private static String id(Map<String, String> given) {
        return required(given, "id");
    }

    private static String required(Map<String, String> given, String name) {
        return Optional.ofNullable(given.get(name))
                .orElseThrow(() -> new IllegalArgumentException("Give " + name + "."));
    }

    private static Page page(String tool, Map<String, String> given) {
        Map<String, String> list = new TreeMap<>(given);
        list.remove("cursor");
        list.remove("limit");
        return Page.of(
                tool + list, Optional.of(given.getOrDefault("limit", FEW)), Optional.ofNullable(given.get("cursor")));
    }
}
