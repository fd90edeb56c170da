package rejoinder.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import rejoinder.actor.ActorFinder;
import rejoinder.attribution.Attribution;
import rejoinder.claim.ArticleClaims;
import rejoinder.text.Analysis;
import rejoinder.text.RegionKind;
import rejoinder.text.Span;
import rejoinder.time.Dateline;
import rejoinder.time.Timex;

/**
 * Finds the events that one article tells of, in PLOVER's types (Open Event Data Alliance, Political Language Ontology
 * for Verifiable Event Records, draft of 2021). A trigger is a verb or noun of a table; who stands around it as its
 * subject, object and complements tells who did it to whom. What names nobody known is no event here, and what is the cue
 * of a statement is that statement. Immutable and thread-safe; made for one article, in time linear in its length.
 */
public final class EventFinder {

    private static final Set<RegionKind> TELLING =
            Set.of(RegionKind.HEADLINE, RegionKind.DECK, RegionKind.BODY, RegionKind.CAPTION);

    /** Triggers of an article that are looked at; more make a list of words, no article. */
    private static final int MOST = 2_000;

    /** A trigger with what stands around it. */
    private record Candidate(Frame frame, List<Trigger> triggers) {}

    private final Grammar grammar;
    private final List<Timex> times;
    private final NounPhrases phrases;
    private final Frames frames;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Span> parties;

    private EventFinder(Analysis analysis, List<Timex> times) {
        this.grammar = new Grammar(analysis, times);
        this.times = times;
        this.phrases = new NounPhrases(grammar);
        this.frames = new Frames(grammar, phrases);
        for (int t = 0; t < grammar.size() && candidates.size() < MOST; t++) {
            RegionKind region = analysis.document()
                    .regions()
                    .get(analysis.sentences().get(grammar.sentence(t)).region())
                    .kind();
            if (TELLING.contains(region)) {
                candidate(t);
            }
        }
        Set<Span> spans = new TreeSet<>();
        for (Candidate candidate : candidates) {
            candidate.frame().phrases().forEach(p -> {
                spans.add(span(p));
                spans.add(span(frames.whole(p)));
                frames.antecedent(p).ifPresent(a -> {
                    spans.add(span(a));
                    spans.add(span(frames.whole(a)));
                });
            });
        }
        this.parties = List.copyOf(spans);
    }

    /**
     * Reads the grammar of an article.
     *
     * @param times of the article, in text order
     */
    public static EventFinder of(Analysis analysis, List<Timex> times) {
        return new EventFinder(analysis, times);
    }

    private void candidate(int t) {
        if (grammar.is(t, Kind.VERB)) {
            Lexis.verb(grammar.lower(t)).ifPresent(entry -> {
                List<Trigger> fitting = entry.triggers().stream()
                        .filter(row -> behind(row, t) > 0)
                        .toList();
                if (!fitting.isEmpty()) {
                    int end = fitting.stream()
                            .mapToInt(row -> behind(row, t))
                            .max()
                            .orElseThrow();
                    frames.verb(t, end).ifPresent(frame -> candidates.add(new Candidate(frame, fitting)));
                }
            });
        } else if (grammar.is(t, Kind.NOUN)) {
            List<Trigger> nouns = Lexis.nouns(grammar.lower(t));
            if (!nouns.isEmpty()) {
                candidates.add(new Candidate(frames.noun(t), nouns));
            }
        }
    }

    /** Behind the trigger with its particle; 0 if the words that the row needs do not follow. */
    private int behind(Trigger row, int t) {
        if (row.behind().isEmpty()) {
            return t + 1;
        }
        int last = grammar.range(t).end();
        for (String words : row.behind()) {
            String[] each = words.split(" ");
            int i = 0;
            while (i < each.length
                    && t + 1 + i < last
                    && grammar.lower(t + 1 + i).equals(each[i])) {
                i++;
            }
            if (i == each.length) {
                return Lexis.is("particle", each[0]) ? t + 2 : t + 1;
            }
        }
        // "turned the engineers back"
        int after = phrases.beginningAt(t + 1).map(NounPhrase::end).orElse(last);
        boolean apart = after < last
                && Lexis.is("particle", grammar.lower(after))
                && row.behind().contains(grammar.lower(after));
        return apart ? t + 1 : 0;
    }

    private Span span(NounPhrase phrase) {
        return grammar.span(phrase.first(), phrase.end());
    }

    /** Who may take part in what the article tells: what {@link ActorFinder} is to say of whom they denote. */
    public List<Span> parties() {
        return parties;
    }

    /**
     * @param attributions of the same article
     * @param claims which say what statements are events by themselves, so that their cues are none
     * @param actors found with {@link #parties()}
     * @return in text order
     */
    public List<PloverEvent> find(
            Optional<Dateline> dateline,
            List<Attribution> attributions,
            ArticleClaims claims,
            ActorFinder.Found actors) {
        Parties known = new Parties(grammar, frames, actors);
        Circumstances circumstances =
                new Circumstances(grammar, times, dateline, SpeechEvents.codable(attributions, claims));
        Matcher matcher = new Matcher(grammar, known);
        Set<Integer> told = new HashSet<>();
        List<PloverEvent> events = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Frame frame = candidate.frame();
            if (told.contains(frame.trigger()) || circumstances.isHabit(frame)) {
                continue;
            }
            for (Trigger row : candidate.triggers()) {
                Optional<Matcher.Told> match =
                        behind(row, frame.trigger()) > 0 || row.noun() ? matcher.match(frame, row) : Optional.empty();
                if (match.isPresent()) {
                    if (circumstances.isCue(frame, row)) {
                        break;
                    }
                    events.add(circumstances.event(frame, row, match.get()).toldBy(attributions));
                    frame.objects().forEach(o -> {
                        for (int t = o.first(); t < o.end(); t++) {
                            told.add(t);
                        }
                    });
                    break;
                }
            }
        }
        return Denials.over(events, attributions, claims);
    }
}
