package rejoinder.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rejoinder.attribution.Attribution;
import rejoinder.claim.Lexicon.Hit;
import rejoinder.text.Span;
import rejoinder.text.TokenRange;

/** Which act the reporting words stand for, from {@code cues.tsv}. Immutable and thread-safe. */
final class CueTable {

    /** How much a cue decides. */
    enum Strength {
        FIRM,
        USUAL,
        CONTENT,
        BLAME,
        ASKING
    }

    record Row(SpeechAct act, Strength strength, String cue) {}

    private static final int REACH = 3; // "called | on Kestria": the rest of a cue may stand in the content

    private static final Set<String> DOUBTING = Set.of(
            "claim",
            "allege",
            "insist",
            "maintain",
            "contend",
            "assert",
            "pretend",
            "assertion",
            "contention",
            "allegation",
            "accuse",
            "profess",
            "insinuate");

    private final Lexicon<Row> cues = new Lexicon<>();

    CueTable() {
        for (List<String> row : Table.rows("cues.tsv")) {
            SpeechAct act = SpeechAct.parse(row.get(0));
            Strength strength = Strength.valueOf(row.get(1).toUpperCase(java.util.Locale.ROOT));
            for (String cue : Table.entries(row.get(2))) {
                cues.add(cue, new Row(act, strength, cue));
            }
        }
    }

    /** The longest cue that touches the reporting words; of equal ones the last, which is the head of "denied claims". */
    Optional<Hit<Row>> find(Words words, Attribution attribution) {
        Hit<Row> best = null;
        Comparator<Hit<Row>> order = Comparator.<Hit<Row>>comparingInt(h -> h.end() - h.first())
                .thenComparingInt(h -> h.value().strength() == Strength.CONTENT ? 0 : 1)
                .thenComparingInt(Hit::first);
        for (Span span : attribution.cue().spans()) {
            TokenRange range = words.tokens(span);
            int limit = Math.min(words.size(), range.end() + REACH);
            for (int t = Math.max(0, range.first() - 2); t < range.end(); t++) {
                for (Hit<Row> hit : cues.at(words, t, limit)) {
                    if (hit.end() > range.first() && (best == null || order.compare(hit, best) > 0)) {
                        best = hit;
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether the reporting words leave it open that the content is so: "Belmora insists that the gates were shut". */
    boolean doubts(Words words, Attribution attribution) {
        return find(words, attribution)
                .map(h -> DOUBTING.contains(h.value().cue()))
                .orElse(false);
    }

    /** Whether a word is a cue by itself. */
    boolean at(Words words, int token) {
        return cues.holdsAt(words, token, token + 1);
    }

    /** Whether a word is a form of a cue for an act. */
    boolean isCueFor(SpeechAct act, Words words, int token) {
        return cues.at(words, token, token + 1).stream().anyMatch(h -> h.value().act() == act);
    }
}
