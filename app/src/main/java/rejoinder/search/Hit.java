package rejoinder.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import rejoinder.event.EventStatus;

/**
 * A statement, an article or an event that was found. Immutable.
 *
 * @param article id of the article
 * @param source the source's words, empty if none
 * @param actorId whom the source denotes, if known
 * @param curated whether a person decided anything about it
 * @param texts the content, or passages of the article, with what was found marked
 * @param said a day, or the first and last with {@code ..} between
 * @param read when it was read into the ledger, as ISO 8601
 * @param weakest what is least sure of it and how sure, such as {@code actor 0.42}
 * @param event what is known of it, if it is an event; then {@code actorId} and {@code actor} are the first of its actors
 *     that is known, and {@code texts} the sentence around it
 * @param nearness how near it is to what it is to be like, up to 1; empty if likeness is not asked for
 * @param responds words of {@link rejoinder.claim.ResponseType}, each once
 * @param answers what it answers
 */
public record Hit(
        ResultKind kind,
        String id,
        String article,
        String headline,
        String source,
        String cue,
        Optional<String> actorId,
        Optional<String> actor,
        boolean curated,
        List<Marked> texts,
        Optional<String> act,
        Optional<String> mode,
        Optional<String> outlet,
        Optional<String> said,
        Optional<String> published,
        String read,
        List<String> responds,
        List<Answer> answers,
        boolean answered,
        boolean restated,
        Optional<String> parent,
        Optional<String> weakest,
        Optional<FoundEvent> event,
        OptionalDouble nearness) {

    private static final int DAY = "2021-11-30".length();

    /**
     * An answer to what stands in the same article.
     *
     * @param type word of a {@link rejoinder.claim.ResponseType}
     * @param to id of the statement answered; empty if the claim stands in no statement
     * @param whom name of who holds that, if known
     */
    public record Answer(String type, Optional<String> to, Optional<String> whom) {

        String stored() {
            return type + "\n" + to.orElse("") + "\n" + whom.orElse("");
        }

        static Answer of(String stored) {
            String[] parts = stored.split("\n", 3);
            return new Answer(
                    parts[0],
                    Optional.of(parts[1]).filter(p -> !p.isEmpty()),
                    Optional.of(parts[2]).filter(p -> !p.isEmpty()));
        }
    }

    /**
     * The day it has in the order of time: the first on which it may have been said or have happened, else of publication,
     * which is none of an event that is told as history.
     */
    public Optional<String> day() {
        boolean history =
                event.filter(e -> e.status() == EventStatus.BACKGROUND).isPresent();
        return said.map(s -> s.substring(0, DAY)).or(() -> history ? Optional.empty() : published);
    }

    /** How near it is, with two digits, for a reader. */
    public Optional<String> near() {
        return nearness.isPresent()
                ? Optional.of(String.format(Locale.ROOT, "%.2f", nearness.getAsDouble()))
                : Optional.empty();
    }

    public Hit {
        texts = List.copyOf(texts);
        responds = List.copyOf(responds);
        answers = List.copyOf(answers);
    }
}
