package rejoinder.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the claims of one article ready to be compared. A pure function of the article.
 *
 * @param claims in text order
 * @param ties which of them are on one proposition by how they stand to each other in the article
 */
record ClaimReader(List<Claimed> claims, List<Tie> ties) {

    private static final double BORROWED = 0.6;

    static ClaimReader of(Report report) {
        TermReader reader = new TermReader(report);
        report.holdings().forEach(reader::alias);
        List<ClaimTerms> terms = report.holdings().stream().map(reader::read).toList();
        List<Tie> ties = Ties.of(report.holdings(), terms);
        Vector topic = reader.topic(report.text());
        Strands found = Strands.of(report.holdings(), terms, ties);
        int[] strands = found.strands();
        List<Vector> strandTerms = new ArrayList<>();
        for (int s = 0; s < strands.length; s++) {
            Vector sum = Vector.EMPTY;
            for (int i = 0; i < strands.length; i++) {
                sum = strands[i] == s ? sum.plus(terms.get(i).all(), 1) : sum;
            }
            strandTerms.add(sum);
        }
        Map<String, Integer> spread = new HashMap<>();
        for (Vector strand : strandTerms) {
            for (int t = 0; t < strand.size(); t++) {
                spread.merge(strand.term(t), 1, Integer::sum);
            }
        }
        List<Claimed> claims = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            Vector reach = terms.get(i).all().plus(strandTerms.get(strands[i]), BORROWED);
            claims.add(new Claimed(
                    report.holdings().get(i),
                    report,
                    i,
                    strands[i],
                    found.signs()[i],
                    terms.get(i),
                    terms.get(i).all(),
                    reach,
                    discount(reach, spread),
                    topic));
        }
        return new ClaimReader(List.copyOf(claims), List.copyOf(ties));
    }

    /** What many claims of an article share tells the article, not the claim. */
    private static Vector discount(Vector terms, Map<String, Integer> spread) {
        Map<String, Double> weights = new HashMap<>(terms.map());
        weights.replaceAll((t, w) -> w / Math.sqrt(spread.getOrDefault(t, 1)));
        return Vector.of(weights);
    }
}
