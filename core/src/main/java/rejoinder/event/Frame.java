package rejoinder.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands around a trigger. Immutable.
 *
 * @param trigger its token
 * @param end behind the trigger and what belongs to it: "off" of "called off"
 * @param subjects who stands before it as its subject, in text order
 * @param objects its direct object, and what is joined to it
 * @param indirect "Calvenne" of "gave Calvenne aid"
 * @param complements behind it, with prepositions
 * @param passive "was expelled"; else only {@code reduced} may be: "diplomats expelled from Belmora"
 * @param reduced a participle that stands right behind a noun, without any other subject
 * @param status what stands around it makes of it, if it makes it anything
 */
record Frame(
        int trigger,
        int end,
        List<NounPhrase> subjects,
        List<NounPhrase> objects,
        Optional<NounPhrase> indirect,
        List<Complement> complements,
        boolean passive,
        boolean reduced,
        Optional<EventStatus> status) {

    /** @param preposition in lower case */
    record Complement(String preposition, int at, List<NounPhrase> phrases) {}

    Frame {
        subjects = List.copyOf(subjects);
        objects = List.copyOf(objects);
        complements = List.copyOf(complements);
    }

    /** The noun phrases behind a preposition. */
    List<NounPhrase> behind(String preposition) {
        return complements.stream()
                .filter(c -> c.preposition().equals(preposition))
                .findFirst()
                .map(Complement::phrases)
                .orElse(List.of());
    }

    Stream<NounPhrase> phrases() {
        return Stream.of(
                        subjects.stream(),
                        objects.stream(),
                        indirect.stream(),
                        complements.stream().flatMap(c -> c.phrases().stream()))
                .flatMap(s -> s);
    }
}
