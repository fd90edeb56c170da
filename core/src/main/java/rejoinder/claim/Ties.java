package rejoinder.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import rejoinder.claim.Holding.Answer;

/**
 * What claims of one article are on one proposition, by how they stand to each other there: answers, nesting, headline
 * and body, a sentence and the quotation that backs it. Immutable and thread-safe.
 */
final class Ties {

    private static final Set<String> POINTING = Set.of("as much", "so", "that", "this", "it", "the same", "it did");

    private Ties() {}

    static List<Tie> of(List<Holding> holdings, List<ClaimTerms> terms) {
        List<Tie> ties = new ArrayList<>();
        Map<Object, Integer> places = new HashMap<>();
        for (int i = 0; i < holdings.size(); i++) {
            places.put(holdings.get(i).id(), i);
        }
        for (int i = 0; i < holdings.size(); i++) {
            Holding holding = holdings.get(i);
            boolean answersParent = false;
            for (Answer answer : holding.answers()) {
                boolean neutral =
                        answer.type() == ResponseType.ANSWERS && terms.get(i).open();
                if (neutral && places.containsKey(answer.to())) {
                    ties.add(new Tie(holding.id(), answer.to(), 0, "open", "one leaves open what the other says"));
                }
                answersParent |=
                        holding.parent().filter(p -> p.equals(answer.to())).isPresent();
                if (places.containsKey(answer.to())) {
                    answer(holding, answer, ties);
                }
            }
            Integer parent = holding.parent().map(places::get).orElse(null);
            if (parent != null && !answersParent) {
                nested(holding, holdings.get(parent), ties);
            }
            if (POINTING.contains(holding.content().toLowerCase(Locale.ROOT))
                    && holding.answers().isEmpty()) {
                pointing(i, holdings, ties);
            }
            if (holding.headline()) {
                headline(i, holdings, terms, ties);
            } else if (i > 0) {
                backed(holdings.get(i - 1), terms.get(i - 1), holding, terms.get(i), ties);
            }
        }
        return ties;
    }

    private static void answer(Holding from, Answer answer, List<Tie> ties) {
        switch (answer.type()) {
            case DENIES, REJECTS, REFUTES ->
                ties.add(new Tie(
                        from.id(),
                        answer.to(),
                        -1,
                        answer.type().word(),
                        "the article says that one answers the other"));
            case SUPPORTS ->
                ties.add(
                        new Tie(from.id(), answer.to(), 1, "supports", "the article says that one supports the other"));
            default -> {}
        }
    }

    /** "rejected Kestria's denial that it shut the gate": the inner claim makes up most of the outer. */
    private static void nested(Holding child, Holding parent, List<Tie> ties) {
        if (child.content().length() * 2 < parent.content().length()
                || parent.answers().stream().anyMatch(a -> a.to().equals(child.id()))) {
            return;
        }
        int sign = parent.isAgainst() ? -1 : 1;
        ties.add(new Tie(child.id(), parent.id(), sign, "nested", "one is reported inside the other"));
    }

    /** "admitted it, after inspectors had found as much": the claim before, by somebody else. */
    private static void pointing(int at, List<Holding> holdings, List<Tie> ties) {
        for (int i = at - 1; i >= 0; i--) {
            if (!holdings.get(i).headline() && !oneSide(holdings.get(i), holdings.get(at))) {
                int sign = holdings.get(at).isAgainst() ? -1 : 1;
                ties.add(new Tie(
                        holdings.get(at).id(),
                        holdings.get(i).id(),
                        sign,
                        "pointing",
                        "its words point to the claim before"));
                return;
            }
        }
    }

    /** A headline says in short what the same side says below. */
    private static void headline(int at, List<Holding> holdings, List<ClaimTerms> terms, List<Tie> ties) {
        int best = -1;
        double most = -1;
        for (int i = 0; i < holdings.size(); i++) {
            Holding body = holdings.get(i);
            if (body.headline() || !oneSide(holdings.get(at), body) || body.restated()) {
                continue;
            }
            boolean alike = holdings.get(at).act() == body.act();
            boolean near = holdings.get(at).isAgainst() == body.isAgainst()
                    && terms.get(at).wish() == terms.get(i).wish();
            double score = terms.get(at).all().overlap(terms.get(i).all()) + (alike ? 1.5 : near ? 0.5 : -1) - 0.01 * i;
            if (score > most) {
                most = score;
                best = i;
            }
        }
        if (best >= 0 && most > 0.6) {
            ties.add(new Tie(
                    holdings.get(at).id(),
                    holdings.get(best).id(),
                    1,
                    "headline",
                    "the headline tells in short what the text tells"));
        }
    }

    /** A quotation right after what the same holder is said to have said backs it: … denied it. "We have no ships there". */
    private static void backed(Holding before, ClaimTerms one, Holding after, ClaimTerms two, List<Tie> ties) {
        if (!oneSide(before, after) || after.parent().isPresent() || before.headline()) {
            return;
        }
        boolean same = before.act() == after.act();
        boolean quoted = after.direct() && !before.direct();
        boolean words = one.all().overlap(two.all()) > 1.5 && one.wish() == two.wish();
        boolean little = two.all().sum() < 2;
        if (same && (quoted || (after.act() != SpeechAct.ASSERT && (words || little)))) {
            ties.add(new Tie(before.id(), after.id(), 1, "backed", "a quotation backs what was said before it"));
        }
    }

    static boolean oneSide(Holding one, Holding other) {
        return one.holder().isPresent()
                && other.holder().isPresent()
                && one.holder().get().speaksFor(other.holder().get());
    }
}
