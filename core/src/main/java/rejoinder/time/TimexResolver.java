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
            if (match.meaning() instanceof Meaning.Resolvable meaning) {
                Tense tense = Tenses.of(atoms, match.start(), match.end());
                Found found = meaning.resolve(new Reference(publication, preceding, narrative, tense));
                timexes.add(timex(match, found));
                kept.add(match);
                if (found.period().filter(this::leads).isPresent()) {
                    preceding = found.period();
                }
            }
        }
        return Anchors.add(atoms, kept, timexes);
    }

    /** "On December 7, 1941 … since 1941 … in January": the year alone does not take us back from its December. */
    private boolean leads(Period period) {
        return preceding.filter(p -> period.unit().compareTo(Granularity.YEAR) >= 0
                        && p.unit().compareTo(period.unit()) < 0
                        && !p.start().isBefore(period.start())
                        && p.start().isBefore(period.end()))
                .isEmpty();
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
