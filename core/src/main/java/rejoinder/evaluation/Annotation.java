package rejoinder.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import rejoinder.text.Span;

/**
 * One attribution as a person or a program marked it. Spans are UTF-16 code units of the article's text. Immutable.
 *
 * @param id unique in its article
 * @param source who; empty if the text names nobody
 * @param cue the reporting words, perhaps none
 * @param content what; only badly marked ones have none
 * @param mode direct, indirect or mixed, if it is marked
 * @param act what the source does by it, such as {@code deny}, if it is marked
 * @param parent the attribution inside whose content this one stands, if it is nested
 * @param repeats the fuller attribution of which this one is the headline or another mention
 * @param actors names that are right for whom the source denotes
 * @param country of that actor, if it is marked
 * @param confidence how sure a program was
 */
public record Annotation(
        String id,
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        Optional<String> mode,
        Optional<String> act,
        Optional<String> parent,
        Optional<String> repeats,
        List<String> actors,
        Optional<String> country,
        OptionalDouble confidence) {

    public Annotation {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        actors = List.copyOf(actors);
    }
}
