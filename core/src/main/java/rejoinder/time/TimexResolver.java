package rejoinder.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rejoinder.text.Span;

/** Resolves matches in text order, each with the dates before it in mind. */
final class TimexResolver {

    private final List<Atom> atoms;
    private final Optional<LocalDate> publication;
    private final boolean narrative;
    private Optional<Period> preceding = Optional.empty();

    TimexResolver(List<Atom> atoms, Optional<LocalDate> publication, boolean narrative) {
        this.atoms = atoms;
        this.publication = publication;
        this.narrative = narrative;
    }

    List<Timex> resolve(List<Rules.Match> matches) {
        List<Timex> timexes = new ArrayList<>();
        List<Rules.Match> kept = new ArrayList<>();
        for (Rules.Match match : matches) {
            if (match.meaning() instanceof Meaning.Resolvable meaning && !isManner(match)) {
                Tense tense = Tenses.of(atoms, match.start(), match.end());
                Found found = meaning.resolve(new Reference(publication, preceding, narrative, tense));
                timexes.add(timex(match, found));
                kept.add(match);
                if (found.period().filter(p -> leads(match, p)).isPresent()) {
                    preceding = found.period();
                }
            }
        }
        return Anchors.add(atoms, kept, timexes);
    }

    /** In history "soon" tells how the story goes on, not when. */
    private boolean isManner(Rules.Match match) {
        return narrative && match.rule().name().equals("soon");
    }

    /**
     * Whether what follows may count from this date. A year or a season alone in the middle of a sentence is background
     * to the days that the story tells: "On December 7 … a line built in 1934 … in January".
     */
    private boolean leads(Rules.Match match, Period period) {
        boolean coarse = period.unit().compareTo(Granularity.YEAR) >= 0 || period.unit() == Granularity.SEASON;
        boolean finer =
                preceding.filter(p -> p.unit().compareTo(period.unit()) < 0).isPresent();
        if (!finer) {
            return true;
        }
        boolean inside = preceding
                .filter(p -> !p.start().isBefore(period.start()) && p.start().isBefore(period.end()))
                .isPresent();
        return !coarse || (opens(match) && !inside);
    }

    private boolean opens(Rules.Match match) {
        int before = match.start() - 4;
        return before < 0
                || atoms.get(before).sentence() != atoms.get(match.start()).sentence();
    }

    private Timex timex(Rules.Match match, Found found) {
        Span span = new Span(
                atoms.get(match.start()).start(), atoms.get(match.end() - 1).end());
        return new Timex(
                span,
                found.type(),
                found.value(),
                found.interval(),
                found.derivation(),
                Optional.empty(),
                match.rule().name());
    }
}
