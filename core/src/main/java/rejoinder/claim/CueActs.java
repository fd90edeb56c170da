package rejoinder.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import rejoinder.attribution.Attribution;
import rejoinder.claim.ContentActs.Weighed;
import rejoinder.claim.CueTable.Row;
import rejoinder.claim.CueTable.Strength;
import rejoinder.claim.Lexicon.Hit;
import rejoinder.text.Span;
import rejoinder.text.TokenRange;

/**
 * The act of one attribution by its own words: a cue that leaves no doubt ("denied"), else what the content does ("said
 * it would never accept …"), else what such a cue usually means. Immutable and thread-safe.
 */
final class CueActs {

    /** An act with the rule and the words that decided. */
    record Choice(SpeechAct act, String rule, String why, double confidence, List<Span> evidence) {

        static Choice plain(List<Span> evidence) {
            return new Choice(SpeechAct.ASSERT, "plain", "No words speak for another act.", 0.65, evidence);
        }

        /** Whether the reporting words left the act to what was said. */
        boolean isByContent() {
            return rule.equals("content") || rule.equals("plain");
        }
    }

    private static final double OVER_USUAL = 2; // what content must weigh to count more than a cue's usual act
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "without", "nor", "neither");
    private static final Set<String> REFUSALS = Set.of(
            "refused",
            "refuses",
            "refuse",
            "refusing",
            "declined",
            "declines",
            "decline",
            "declining",
            "failed",
            "fails",
            "unwilling",
            "reluctant");

    private final CueTable cues;
    private final ContentActs contents;
    private final Lexicon<Boolean> finders;

    CueActs(Map<String, Lexicon<Boolean>> classes, CueTable cues) {
        this.cues = cues;
        this.finders = Objects.requireNonNull(classes.get("finder"));
        this.contents = new ContentActs(classes);
    }

    Choice choose(
            Words words, Attribution attribution, Speaker speaker, List<TokenRange> sentences, Reported reported) {
        Optional<Hit<Row>> found = cues.find(words, attribution);
        if (found.isEmpty()) {
            return byContent(words, speaker, sentences, reported, found, 1).orElse(Choice.plain(List.of()));
        }
        Hit<Row> hit = found.get();
        Row row = hit.value();
        List<Span> evidence = List.of(words.span(hit.first(), hit.end()));
        Optional<Span> negation = negationBefore(words, hit.first());
        if (negation.isPresent() && row.strength() != Strength.CONTENT) {
            List<Span> both = new ArrayList<>(List.of(negation.get()));
            both.addAll(evidence);
            return new Choice(negated(row.act()), "cue-negated", "The reporting words are negated.", 0.8, both);
        }
        return switch (row.strength()) {
            case FIRM -> cue(row.act(), evidence, 0.93);
            case BLAME -> cue(isForDeed(words, sentences) ? SpeechAct.ACCUSE : row.act(), evidence, 0.8);
            case ASKING -> cue(asking(words, sentences), evidence, 0.85);
            case USUAL ->
                byContent(words, speaker, sentences, reported, found, OVER_USUAL)
                        .orElse(cue(row.act(), evidence, 0.75));
            case CONTENT ->
                byContent(words, speaker, sentences, reported, found, 1)
                        .filter(c -> c.act() != SpeechAct.ACCUSE
                                || finding(words, attribution).isEmpty())
                        .or(() -> finding(words, attribution))
                        .orElse(Choice.plain(evidence));
        };
    }

    private static Choice cue(SpeechAct act, List<Span> evidence, double confidence) {
        return new Choice(act, "cue", "The reporting words do it.", confidence, evidence);
    }

    /** What a report, a survey or a court says is what it found. */
    private Optional<Choice> finding(Words words, Attribution attribution) {
        for (Span source : attribution.source().spans()) {
            TokenRange range = words.tokens(source);
            for (int t = range.first(); t < Math.min(range.end(), range.first() + 6); t++) {
                // "News reports" are the press, not a report of anybody's findings.
                boolean press = words.lower(t).equals("reports");
                if (!press && finders.holdsAt(words, t, range.end())) {
                    Span word = words.span(t, t + 1);
                    return Optional.of(new Choice(
                            SpeechAct.ANNOUNCE,
                            "finding",
                            "The source makes known what it found.",
                            0.65,
                            List.of(word)));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Choice> byContent(
            Words words,
            Speaker speaker,
            List<TokenRange> sentences,
            Reported reported,
            Optional<Hit<Row>> cue,
            double least) {
        if (isQuestion(words, sentences)) {
            TokenRange only = sentences.get(0);
            return Optional.of(new Choice(
                    SpeechAct.ASK,
                    "question",
                    "It is a question.",
                    0.85,
                    List.of(words.span(only.first(), only.end()))));
        }
        String by = cue.map(h -> h.value().cue()).orElse("");
        return contents.weigh(words, speaker, sentences, reported, by)
                .filter(w -> w.weight() >= least)
                .map(CueActs::content);
    }

    private static Choice content(Weighed weighed) {
        // An accusation is often only harsh news: it was right less often than the other acts.
        double most = weighed.act() == SpeechAct.ACCUSE ? 0.7 : 0.85;
        double confidence = Math.min(most, 0.5 + weighed.weight() / 10);
        return new Choice(weighed.act(), "content", "The words said do it.", confidence, weighed.evidence());
    }

    /** "criticized Kestria for closing the dam" lays a deed on somebody; "criticized the plan" does not. */
    private static boolean isForDeed(Words words, List<TokenRange> sentences) {
        TokenRange first = sentences.get(0);
        for (int t = first.first() + 1; t + 1 < first.end(); t++) {
            if (Set.of("for", "of", "over").contains(words.lower(t))
                    && words.lower(t + 1).endsWith("ing")) {
                return true;
            }
        }
        return false;
    }

    /** "asked whether it rained" asks; "asked the envoy to leave" requests. */
    private static SpeechAct asking(Words words, List<TokenRange> sentences) {
        TokenRange first = sentences.get(0);
        String word = words.lower(first.first());
        boolean asks = Set.of("if", "whether", "why", "how", "what", "when", "where", "who", "which", "about")
                        .contains(word)
                || isQuestion(words, sentences);
        if (!asks) {
            for (int t = first.first(); t < first.end(); t++) {
                if (Set.of("whether", "if", "about", "why").contains(words.lower(t))) {
                    return SpeechAct.ASK;
                }
                if (words.lower(t).equals("to") || words.lower(t).equals("for")) {
                    return SpeechAct.REQUEST;
                }
            }
        }
        return asks ? SpeechAct.ASK : SpeechAct.REQUEST;
    }

    /** All sentences but one at most end with a question mark: "Who shut the gate? When?". */
    private static boolean isQuestion(Words words, List<TokenRange> sentences) {
        long marks = sentences.stream()
                .filter(s -> words.lower(Math.min(words.size(), s.end()) - 1).equals("?")
                        || (s.end() < words.size() && words.lower(s.end()).equals("?")))
                .count();
        return marks > 0 && marks == sentences.size();
    }

    /** "does not support", "refused to confirm": among the three words before the cue. */
    private static Optional<Span> negationBefore(Words words, int cue) {
        for (int t = cue - 1; t >= Math.max(0, cue - 3) && words.sentence(t) == words.sentence(cue); t--) {
            String word = words.lower(t);
            if (!words.analysis().token(t).isWord() && !word.equals("n't")) {
                break;
            }
            if (NEGATIONS.contains(word) || REFUSALS.contains(word)) {
                return Optional.of(words.span(t, t + 1));
            }
        }
        return Optional.empty();
    }

    private static SpeechAct negated(SpeechAct act) {
        return switch (act) {
            case PRAISE, PROMISE, PROPOSE, ANNOUNCE -> SpeechAct.REJECT;
            case ASSERT -> SpeechAct.OTHER;
            case THREATEN -> SpeechAct.DENY;
            case DENY, REJECT, ACCUSE, DEMAND, REQUEST, ASK, OTHER -> SpeechAct.ASSERT;
        };
    }
}
