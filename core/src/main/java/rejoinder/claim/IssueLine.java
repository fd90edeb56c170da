package rejoinder.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.Proposition.Position;

/**
 * The line by which a proposition is known in lists: the words of the claim that is most like all others, most answered,
 * and can stand alone. Of a claim that cannot ("of shutting the gates"), who holds it and how go before. Words are the
 * article's own but for a holder in place of a pronoun, and a mark that closes a quotation.
 */
final class IssueLine {

    private static final int LEAST = 4; // words
    private static final int MOST = 30;
    private static final int SUBJECT = 8; // words, with the auxiliary
    private static final String NOT = " not ";
    /** Between letters of one clause. */
    private static final String APART = " -'’";

    private static final double DEMOTED = 0.5;
    private static final double POINTING = 0.8;
    private static final double PART = 0.7;
    private static final double ANSWER = 0.15; // for each answer, up to three
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "who", "which", "that");

    private IssueLine() {}

    static String of(Proposition proposition) {
        Position best = proposition.claims().get(0);
        double most = -1;
        for (Position position : proposition.claims()) {
            double likeness = likeness(position, proposition) * form(position);
            if (likeness > most) {
                most = likeness;
                best = position;
            }
        }
        return line(best.holding());
    }

    private static double likeness(Position position, Proposition proposition) {
        AttributionId id = position.holding().id();
        double sum = 0;
        int answers = 0;
        for (Position other : proposition.claims()) {
            sum += position.claimed().all().cosine(other.claimed().reach());
            answers += other.holding().answers().stream().anyMatch(a -> a.to().equals(id)) ? 1 : 0;
        }
        return sum * (1 + ANSWER * Math.min(3, answers));
    }

    /** Each counts for itself: a speech against a claim is further from a line than the claim in a few words. */
    private static double form(Position position) {
        Holding holding = position.holding();
        boolean whole = Clauses.isWhole(holding);
        int words = TermReader.words(line(holding)).size();
        double fit = whole ? 1 : holding.source().isEmpty() ? DEMOTED : PART;
        fit *= holding.headline() ? DEMOTED : 1;
        fit *= holding.isAgainst() ? DEMOTED : 1;
        fit *= words < LEAST || words > MOST ? DEMOTED : 1;
        fit *= Clauses.points(line(holding)) ? POINTING : 1;
        // Who holds and who opposes it is told of the line: "denied | that the gates were shut" has it the right way.
        boolean contrary = position.stance() == Stance.OPPOSES && !(whole && holding.isAgainst());
        return contrary ? fit * DEMOTED : fit;
    }

    private static String line(Holding holding) {
        String content = holding.content();
        if (Clauses.isWhole(holding)) {
            return closed(content.startsWith("that ") ? content.substring("that ".length()) : content);
        }
        return closed(turnedDown(holding).orElseGet(() -> told(holding)));
    }

    /**
     * "Kestria is not shutting the gates, as Belmora alleges": the clause that turns down a claim has its subject, and the
     * claim is "Kestria is … shutting the gates".
     */
    private static Optional<String> turnedDown(Holding holding) {
        int at = holding.context().indexOf(NOT + holding.content());
        if (!holding.restated() || at < 0) {
            return Optional.empty();
        }
        String clause = holding.context().substring(0, at);
        List<String> words = List.of(clause.split(" ", -1));
        boolean one = words.size() > 1 && words.size() <= SUBJECT && Clauses.isAuxiliary(words.get(words.size() - 1));
        return one && clause.chars().allMatch(c -> APART.indexOf(c) >= 0 || Character.isLetterOrDigit(c))
                ? Optional.of(clause + " … " + holding.content())
                : Optional.empty();
    }

    /** "the Senate opposed a motion to cut off power": as its sentence has it, or put together if that says it otherwise. */
    private static String told(Holding holding) {
        boolean pronoun = PRONOUNS.contains(holding.source().toLowerCase(Locale.ROOT));
        String source = pronoun ? holding.holder().map(Holder::name).orElse(holding.source()) : holding.source();
        String context = holding.context();
        if (source.isEmpty()) {
            return TermReader.words(context).size() <= MOST ? context : holding.content();
        }
        int from = context.indexOf(holding.source() + " " + holding.cue());
        int to = context.indexOf(holding.content());
        if (!pronoun && from >= 0 && to > from) {
            return context.substring(from, to + holding.content().length());
        }
        return String.join(
                " ",
                List.of(source, holding.cue(), holding.content()).stream()
                        .filter(p -> !p.isEmpty())
                        .toList());
    }

    /** Contents may end before the mark that closes their last quotation. */
    private static String closed(String line) {
        if (line.lastIndexOf('“') > line.lastIndexOf('”')) {
            return line + "”";
        }
        return line.chars().filter(c -> c == '"').count() % 2 == 1 ? line + "\"" : line;
    }
}
