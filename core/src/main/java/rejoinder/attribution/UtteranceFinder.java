package rejoinder.attribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rejoinder.text.Analysis;
import rejoinder.text.Sentence;
import rejoinder.text.Span;
import rejoinder.time.Dateline;
import rejoinder.time.Granularity;
import rejoinder.time.Interval;
import rejoinder.time.Timex;
import rejoinder.time.TimexType;

/**
 * Finds when each attribution was said. A time belongs to the reporting clause if it stands beside the cue ("the
 * minister on Tuesday denied", "told reporters in Belmora late Monday", "said in a statement released last week") or
 * opens its sentence ("On Tuesday, the minister said"), outside the content. A pronoun that goes on in the next sentence
 * ("He added") keeps the time of the sentence before. All others in the article's own voice were said on the day of the
 * article, as far as it tells; what is reported inside another's words may be of any day, and gets none. Thread-safe.
 */
public final class UtteranceFinder {

    /** Code units between a cue and its time: "told reporters in the capital late Monday". */
    private static final int REACH = 60;
    /** Code units before a time that opens its sentence: "Earlier on Friday". */
    private static final int OPENING = 12;
    /** Words that begin another clause: "said the minister, who took office in March". */
    private static final Set<String> CLAUSES = Set.of(
            "who",
            "whom",
            "whose",
            "which",
            "where",
            "when",
            "while",
            "after",
            "before",
            "since",
            "because",
            "until",
            "from",
            "ahead",
            "about",
            "following",
            "commenting",
            "but");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it");

    private final Analysis analysis;
    private final List<Timex> times;
    private final Optional<Interval> day;

    private UtteranceFinder(Analysis analysis, Optional<Dateline> dateline, List<Timex> times) {
        this.analysis = analysis;
        this.times = times.stream()
                .filter(t -> t.interval().isPresent() && (t.type() == TimexType.DATE || t.type() == TimexType.TIME))
                .toList();
        this.day = analysis.document()
                .metadata()
                .published()
                .or(() -> dateline.flatMap(Dateline::date))
                .map(UtteranceFinder::day);
    }

    /**
     * The times of the attributions for which the text or the article's day gives one.
     *
     * @param times of the same document, in text order
     */
    public static Map<AttributionId, Utterance> find(
            Analysis analysis, Optional<Dateline> dateline, List<Attribution> attributions, List<Timex> times) {
        return new UtteranceFinder(analysis, dateline, times).find(attributions);
    }

    private static Interval day(LocalDate day) {
        return new Interval(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), Granularity.DAY);
    }

    private Map<AttributionId, Utterance> find(List<Attribution> attributions) {
        List<Attribution> ordered = new ArrayList<>(attributions);
        ordered.sort(Comparator.comparingInt(UtteranceFinder::place).thenComparing(Attribution.TEXT_ORDER));
        Map<AttributionId, Utterance> found = new LinkedHashMap<>();
        Optional<Attribution> last = Optional.empty();
        for (Attribution attribution : ordered) {
            Optional<Utterance> said = stated(attribution);
            if (said.isEmpty() && attribution.parent().isEmpty()) {
                said = last.filter(before -> goesOn(before, attribution))
                        .flatMap(before -> Optional.ofNullable(found.get(before.id())))
                        .filter(u -> u.evidence().isPresent())
                        .or(this::articleDay);
            }
            said.ifPresent(utterance -> found.put(attribution.id(), utterance));
            if (attribution.parent().isEmpty()) {
                last = Optional.of(attribution);
            }
        }
        return Map.copyOf(found);
    }

    private static int place(Attribution attribution) {
        return attribution.cue().spans().stream()
                .findFirst()
                .orElse(attribution.content().spans().get(0))
                .start();
    }

    private Optional<Utterance> articleDay() {
        return day.map(
                d -> new Utterance(d, "the day of the article, " + d.from().toLocalDate(), Optional.empty()));
    }

    /** "The minister denied it on Monday. He said …" */
    private boolean goesOn(Attribution before, Attribution attribution) {
        List<Span> source = attribution.source().spans();
        return source.size() == 1
                && PRONOUNS.contains(source.get(0).in(analysis.text()).toLowerCase(Locale.ROOT))
                && analysis.sentenceAt(place(attribution)) - analysis.sentenceAt(place(before)) <= 1;
    }

    private Optional<Utterance> stated(Attribution attribution) {
        List<Span> cues = attribution.cue().spans();
        if (cues.isEmpty()) {
            return Optional.empty();
        }
        Span cue = cues.get(cues.size() - 1);
        Sentence sentence = analysis.sentences().get(analysis.sentenceAt(cue.start()));
        int opening = sentence.span().start();
        List<Timex> near = new ArrayList<>(between(opening, opening + OPENING + 1));
        near.addAll(between(
                Math.max(opening, cue.start() - REACH), Math.min(sentence.span().end(), cue.end() + REACH)));
        return near.stream()
                .filter(time -> belongs(time, cue, attribution, sentence))
                .min(Comparator.comparingInt(time -> distance(time, cue)))
                .map(time -> new Utterance(time.interval().orElseThrow(), time.derivation(), Optional.of(time.span())));
    }

    /** Those that begin in a range. */
    private List<Timex> between(int from, int to) {
        int first = firstFrom(from);
        return times.subList(first, Math.max(first, firstFrom(to)));
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int distance(Timex time, Span cue) {
        return time.span().start() >= cue.end()
                ? time.span().start() - cue.end()
                : cue.start() - time.span().end();
    }

    private boolean belongs(Timex time, Span cue, Attribution attribution, Sentence sentence) {
        Span span = time.span();
        if (attribution.content().spans().stream().anyMatch(c -> c.overlaps(span)) || ahead(time)) {
            return false;
        }
        if (span.start() >= cue.end()) {
            return distance(time, cue) <= REACH && plain(cue.end(), span.start(), attribution);
        }
        if (attribution.source().spans().stream().anyMatch(s -> s.contains(span))) {
            return false;
        }
        boolean beside = words(span.end(), cue.start()) <= 1
                && attribution.source().spans().stream()
                        .allMatch(s -> s.end() > span.start() || plain(s.end(), span.start(), attribution));
        return beside || (span.start() - sentence.span().start() <= OPENING && startsClause(span.end()));
    }

    /** What was said lies behind: a day after publication is what the words are about. */
    private boolean ahead(Timex time) {
        return day.filter(d -> !time.interval().orElseThrow().from().isBefore(d.to()))
                .isPresent();
    }

    /** Nothing of the content and no other clause stands between. */
    private boolean plain(int from, int to, Attribution attribution) {
        if (attribution.content().spans().stream().anyMatch(c -> c.start() < to && from < c.end())) {
            return false;
        }
        for (String word : analysis.text().substring(from, Math.max(from, to)).split("[^A-Za-z]+")) {
            if (CLAUSES.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    private int words(int from, int to) {
        String between = analysis.text().substring(from, Math.max(from, to)).strip();
        return between.isEmpty() ? 0 : between.split(" ").length;
    }

    private boolean startsClause(int offset) {
        String rest = analysis.text()
                .substring(offset, Math.min(analysis.text().length(), offset + 2))
                .stripLeading();
        return !rest.isEmpty()
                && (rest.charAt(0) == ',' || Character.isUpperCase(rest.charAt(0)) || rest.charAt(0) == 't');
    }
}
