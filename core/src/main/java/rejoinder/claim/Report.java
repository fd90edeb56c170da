package rejoinder.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One article as far as the linking of claims needs it. Immutable.
 *
 * @param article names the article
 * @param day when it was published
 * @param text all of it, to recognise articles that share their words
 * @param holdings its claims in text order
 */
public record Report(String article, Optional<LocalDate> day, String outlet, String text, List<Holding> holdings) {
    public Report {
        holdings = List.copyOf(holdings);
    }
}
