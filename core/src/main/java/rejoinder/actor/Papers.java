package rejoinder.actor;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Whose a statement or report is that speaks for somebody: "the communiqué said". Not thread-safe; for one article. */
final class Papers {

    /** Somebody issues these: the words lead to whoever spoke last. */
    private static final Set<String> ISSUED = Set.of(
            "statement",
            "communique",
            "communiqué",
            "notice",
            "release",
            "announcement",
            "declaration",
            "letter",
            "tweet",
            "post",
            "message",
            "remarks",
            "comments",
            "speech",
            "address",
            "note",
            "memo",
            "posting",
            "resolution");

    /** These are published: the words lead to the last that was named. */
    private static final Set<String> WRITTEN = Set.of(
            "report",
            "article",
            "piece",
            "editorial",
            "commentary",
            "story",
            "document",
            "paper",
            "study",
            "survey",
            "poll",
            "dispatch",
            "book",
            "column",
            "newspaper",
            "daily");

    private final Discourse discourse;
    private final Bodies bodies;
    private Optional<Entity> written = Optional.empty();

    Papers(Discourse discourse, Bodies bodies) {
        this.discourse = discourse;
        this.bodies = bodies;
    }

    /**
     * @param named the first whom the phrase names
     * @param takenUp whom "the ministry" takes up in a sentence: "a statement by the ministry"
     */
    Optional<Answer> of(
            Phrase phrase,
            Description description,
            String words,
            int sentence,
            Optional<Entity> named,
            BiFunction<String, Integer, Optional<Entity>> takenUp) {
        boolean press = phrase.organ().filter(Bodies::isMedia).isPresent();
        boolean paper = WRITTEN.contains(description.head());
        if (!paper && !press && !ISSUED.contains(description.head())) {
            return Optional.empty();
        }
        Optional<Entity> own = named.or(() -> by(description, sentence, takenUp));
        if (own.isPresent()) {
            written = paper ? own : written;
            return own.map(e -> found(e, "“" + words + "” is of " + e.actor().name() + "."));
        }
        if (press || phrase.definiteness() != Phrase.Definiteness.DEFINITE) {
            return Optional.empty();
        }
        Optional<Entity> whose = paper
                ? written
                : discourse.present(sentence, e -> !e.plural()).stream().findFirst();
        return whose.map(e -> found(
                e, "“" + words + "” is of whoever spoke before: " + e.actor().name() + "."));
    }

    /** "a communiqué issued by the ministry". */
    private static Optional<Entity> by(
            Description description, int sentence, BiFunction<String, Integer, Optional<Entity>> takenUp) {
        String text = description.text();
        for (String link : new String[] {" by ", " from ", " of "}) {
            int at = text.indexOf(link);
            if (at >= 0) {
                String rest = text.substring(at + link.length());
                String head = Description.of(rest).head();
                int end = rest.indexOf(head);
                return head.isEmpty() || end < 0
                        ? Optional.empty()
                        : takenUp.apply(rest.substring(0, end + head.length()), sentence);
            }
        }
        return Optional.empty();
    }

    private Answer found(Entity entity, String why) {
        Entity known = discourse.known(entity);
        return Answer.found(known, "issued", why, bodies.evidence(known));
    }
}
