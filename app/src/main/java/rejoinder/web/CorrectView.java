package rejoinder.web;

import java.util.List;
import java.util.Optional;
import rejoinder.web.ActorView.HistoryLine;

/**
 * What the page shows on which a person corrects the statements of an article. Immutable.
 *
 * @param document the article's id
 * @param statement the one to be corrected; none if one is to be added
 * @param others the other statements of the article
 * @param acts words of all acts
 * @param actors whom the article speaks of, by id
 * @param types of answers, with what each does, in words
 * @param history what people decided about this article's statements, the newest first
 */
public record CorrectView(
        String document,
        String title,
        List<Paragraph> paragraphs,
        Optional<Marked> statement,
        List<Other> others,
        List<String> acts,
        List<Choice> types,
        List<Choice> actors,
        List<HistoryLine> history) {

    /**
     * A statement with its words by place.
     *
     * @param actor the name of who says it, empty if that is not known
     * @param act empty if none was decided
     * @param answered ids of those that it answers
     */
    public record Marked(
            String id,
            int number,
            Field source,
            Field cue,
            Field content,
            String actor,
            String act,
            List<String> answered) {}

    /**
     * A field that takes places in the text.
     *
     * @param places such as {@code 410-418}, pieces with commas between them
     */
    public record Field(String places, String words) {}

    /** A statement in a list to choose from. */
    public record Other(String id, int number, String words, boolean answered) {}

    /** @param value as forms send it */
    public record Choice(String value, String words) {}

    public CorrectView {
        paragraphs = List.copyOf(paragraphs);
        others = List.copyOf(others);
        acts = List.copyOf(acts);
        types = List.copyOf(types);
        actors = List.copyOf(actors);
        history = List.copyOf(history);
    }

    /** The article's page, at the statement if there is one. */
    public String back() {
        return "/documents/" + document
                + statement.map(s -> "?a=" + s.id() + "#" + s.id()).orElse("");
    }

    /** This page. */
    public String here() {
        return "/documents/" + document + "/correct"
                + statement.map(s -> "?a=" + s.id()).orElse("");
    }
}
