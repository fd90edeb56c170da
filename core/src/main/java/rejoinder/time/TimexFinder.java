package rejoinder.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rejoinder.text.Analysis;
import rejoinder.text.Region;
import rejoinder.text.RegionKind;
import rejoinder.text.Sentence;
import rejoinder.text.Span;

/** Finds temporal expressions and what they mean. Thread-safe; time grows with the length of the text. */
public final class TimexFinder {

    private static final Comparator<Rules.Match> LEFTMOST_LONGEST = Comparator.comparingInt(Rules.Match::start)
            .thenComparing(Comparator.comparingInt(Rules.Match::end).reversed())
            .thenComparing(m -> !m.rule().type().equals("NONE"))
            .thenComparing(Comparator.comparingInt(Rules.Match::reach).reversed())
            .thenComparingInt(m -> m.rule().number());

    private TimexFinder() {}

    /**
     * All expressions in text order, without overlap.
     *
     * @param dateline of the document; its day stands in for an unknown day of publication
     */
    public static List<Timex> find(Analysis analysis, Optional<Dateline> dateline) {
        List<Atom> atoms = Atoms.of(analysis.text(), stretches(analysis));
        List<Rules.Match> matches = best(Rules.ONLY.match(atoms));
        Optional<LocalDate> day = analysis.document().metadata().published().or(() -> dateline.flatMap(Dateline::date));
        return new TimexResolver(atoms, day, Narrative.is(matches, day)).resolve(matches);
    }

    /** Sentences and datelines, which are no sentences. */
    private static List<Span> stretches(Analysis analysis) {
        List<Span> stretches = new ArrayList<>();
        analysis.sentences().stream().map(Sentence::span).forEach(stretches::add);
        analysis.document().regions().stream()
                .filter(region -> region.kind() == RegionKind.DATELINE)
                .map(Region::span)
                .forEach(stretches::add);
        stretches.sort(Comparator.naturalOrder());
        return stretches;
    }

    private static List<Rules.Match> best(List<Rules.Match> all) {
        List<Rules.Match> sorted = all.stream()
                .filter(m -> switch (m.rule().type()) {
                    case "DATE", "DURATION", "SET", "NONE" -> true;
                    default -> false;
                })
                .sorted(LEFTMOST_LONGEST)
                .toList();
        List<Rules.Match> best = new ArrayList<>();
        int end = 0;
        for (Rules.Match match : sorted) {
            if (match.start() >= end) {
                best.add(match);
                end = match.end();
            }
        }
        return best;
    }
}
