package rejoinder.event;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.Utterance;
import rejoinder.provenance.Basis;
import rejoinder.provenance.Producer;
import rejoinder.text.Span;
import rejoinder.text.TokenRange;
import rejoinder.time.Dateline;
import rejoinder.time.Interval;
import rejoinder.time.Timex;
import rejoinder.time.TimexType;

/** How and when an event is told to have happened. */
final class Circumstances {

    private static final Producer PRODUCER = new Producer("events", "1");
    /** What ended longer before the article is history. */
    private static final int DAYS = 30;
    /** Tokens between a trigger and its time at most. */
    private static final int REACH = 25;

    private static final Set<EventType> PROMISED =
            Set.of(EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID);
    private static final Set<EventType> YIELDED = Set.of(EventType.RETREAT, EventType.CONCEDE);
    /** What a statement is by itself. */
    private static final Set<EventType> SAID = Set.of(
            EventType.REQUEST,
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.AGREE,
            EventType.SUPPORT);

    private static final Set<String> HABITS = Set.of(
            "always", "often", "usually", "sometimes", "routinely", "ever", "frequently", "normally", "traditionally");

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");
    private static final Set<String> WILL = Set.of("will", "'ll", "shall", "wo");
    private static final Set<String> THINKABLE = Set.of(
            "possible",
            "potential",
            "hypothetical",
            "any",
            "threatened",
            "feared",
            "imminent",
            "proposed",
            "fictional",
            "mock",
            "simulated",
            "attempted");
    private static final Set<String> COMING = Set.of("planned", "upcoming", "future", "scheduled", "forthcoming");

    private final Grammar grammar;
    private final List<Timex> times;
    private final Optional<LocalDate> day;
    private final Set<Integer> cues = new HashSet<>();

    Circumstances(Grammar grammar, List<Timex> times, Optional<Dateline> dateline, List<Attribution> statements) {
        this.grammar = grammar;
        this.times = times.stream()
                .filter(t -> t.interval().isPresent()
                        && (t.type() == TimexType.DATE || t.type() == TimexType.TIME)
                        && !t.isRate())
                .toList();
        this.day = grammar.analysis().document().metadata().published().or(() -> dateline.flatMap(Dateline::date));
        statements.forEach(a -> a.cue().spans().forEach(this::cue));
    }

    private void cue(Span span) {
        for (int t = firstFrom(span.start());
                t < grammar.size() && grammar.span(t, t + 1).start() < span.end();
                t++) {
            cues.add(t);
        }
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = grammar.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (grammar.span(middle, middle + 1).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** "always offers": a habit is no event. */
    boolean isHabit(Frame frame) {
        for (int t = grammar.groupStart(frame.trigger()); t < frame.trigger(); t++) {
            if (HABITS.contains(grammar.lower(t))) {
                return true;
            }
        }
        return false;
    }

    /** The cue of a statement, which is told as that statement; a deed is one all the same: "has signed a treaty that". */
    boolean isCue(Frame frame, Trigger row) {
        return cues.contains(frame.trigger())
                && row.type().filter(SAID::contains).isPresent()
                && !row.object().startsWith("#treaty");
    }

    PloverEvent event(Frame frame, Trigger row, Matcher.Told told) {
        Optional<Utterance> when = when(frame);
        EventStatus status = status(frame, row, when);
        EventType type = row.type().orElse(told.actors().size() > 1 ? EventType.COOPERATE : EventType.MOBILIZE);
        Optional<String> mode = row.type().isEmpty() && type == EventType.MOBILIZE ? Optional.of("troops") : row.mode();
        if (status == EventStatus.FUTURE && PROMISED.contains(type)) {
            type = EventType.AGREE;
            mode = Optional.empty();
        } else if (status == EventStatus.FUTURE && YIELDED.contains(type)) {
            type = EventType.CONCEDE;
            mode = Optional.empty();
        }
        Span trigger = grammar.span(frame.trigger(), frame.end());
        return new PloverEvent(
                type,
                mode,
                row.contexts(),
                told.actors(),
                told.recipients(),
                status,
                when,
                Optional.empty(),
                span(trigger, told),
                new Basis(PRODUCER, told.rule(), why(trigger, told, type, mode), confidence(told), List.of(trigger)));
    }

    private Span span(Span trigger, Matcher.Told told) {
        Span span = trigger;
        for (NounPhrase thing : told.things()) {
            span = span.union(grammar.span(thing.first(), thing.end()));
        }
        for (EventParty party : told.actors()) {
            span = span.union(party.span());
        }
        for (EventParty party : told.recipients()) {
            span = span.union(party.span());
        }
        return span;
    }

    private static double confidence(Matcher.Told told) {
        return told.rule().equals("noun") ? 0.7 : 0.75;
    }

    private String why(Span trigger, Matcher.Told told, EventType type, Optional<String> mode) {
        StringBuilder why = new StringBuilder(quoted(trigger));
        List<String> things = told.things().stream()
                .map(t -> quoted(grammar.span(t.first(), t.end())))
                .toList();
        why.append(things.isEmpty() ? "" : " with " + String.join(" and ", things));
        why.append(names(" by ", told.actors())).append(names(" towards ", told.recipients()));
        why.append(": ").append(type.name());
        mode.ifPresent(m -> why.append(' ').append(m));
        return why.append('.').toString();
    }

    private String names(String word, List<EventParty> parties) {
        List<String> names = parties.stream().map(p -> quoted(p.span())).toList();
        return names.isEmpty() ? "" : word + String.join(" and ", names);
    }

    private String quoted(Span span) {
        return "“" + span.in(grammar.analysis().text()).replaceAll("\\s+", " ") + "”";
    }

    private EventStatus status(Frame frame, Trigger row, Optional<Utterance> when) {
        if (negated(frame)) {
            return EventStatus.NEGATED;
        }
        if (frame.status().isPresent()) {
            return frame.status().get();
        }
        Optional<EventStatus> modal = row.noun() ? ofNoun(frame) : ofGroup(frame);
        if (modal.isPresent()) {
            return modal.get();
        }
        if (conditional(frame)) {
            return EventStatus.HYPOTHETICAL;
        }
        boolean former = frame.phrases().anyMatch(this::isFormer);
        return former ? EventStatus.BACKGROUND : when.map(w -> byTime(w.when())).orElse(EventStatus.REPORTED);
    }

    /** "the former Yugoslavia", but not "the former minister". */
    private boolean isFormer(NounPhrase phrase) {
        for (int t = phrase.first(); t + 1 < phrase.end(); t++) {
            if (grammar.lower(t).equals("former") && grammar.isCapital(t + 1) && t + 2 == phrase.end()) {
                return true;
            }
        }
        return false;
    }

    private EventStatus byTime(Interval when) {
        if (day.isPresent() && when.to().toLocalDate().isBefore(day.get().minusDays(DAYS))) {
            return EventStatus.BACKGROUND;
        }
        return EventStatus.REPORTED;
    }

    private boolean negated(Frame frame) {
        int start = grammar.groupStart(frame.trigger());
        for (int t = start; t < frame.trigger(); t++) {
            if (grammar.is(t, Kind.NEGATION)) {
                return true;
            }
        }
        return frame.subjects().stream().anyMatch(s -> grammar.lower(s.first()).equals("no"))
                || frame.objects().stream()
                        .anyMatch(o -> grammar.lower(o.first()).equals("no"));
    }

    private Optional<EventStatus> ofNoun(Frame frame) {
        TokenRange sentence = grammar.range(frame.trigger());
        for (int t = frame.trigger() - 1; t >= Math.max(sentence.first(), frame.trigger() - 4); t--) {
            String word = grammar.lower(t);
            if (THINKABLE.contains(word)) {
                return Optional.of(EventStatus.HYPOTHETICAL);
            }
            if (COMING.contains(word)) {
                return Optional.of(EventStatus.FUTURE);
            }
            if (word.equals("no")) {
                return Optional.of(EventStatus.NEGATED);
            }
        }
        return Optional.empty();
    }

    private Optional<EventStatus> ofGroup(Frame frame) {
        for (int t = grammar.groupStart(frame.trigger()); t < frame.trigger(); t++) {
            if (grammar.is(t, Kind.MODAL)) {
                return Optional.of(WILL.contains(grammar.lower(t)) ? EventStatus.FUTURE : EventStatus.HYPOTHETICAL);
            }
        }
        return Optional.empty();
    }

    /** "if Kestria closed the dam", before another verb or comma comes. */
    private boolean conditional(Frame frame) {
        int first = grammar.range(frame.trigger()).first();
        for (int t = frame.trigger() - 1; t >= first && frame.trigger() - t < REACH; t--) {
            if (CONDITIONS.contains(grammar.lower(t))) {
                return true;
            }
            if (grammar.is(t, Kind.COMMA) || grammar.is(t, Kind.VERB) || grammar.is(t, Kind.MARK)) {
                return false;
            }
        }
        return false;
    }

    /** The nearest time with no other verb between, which is not that of a cue. */
    private Optional<Utterance> when(Frame frame) {
        TokenRange sentence = grammar.range(frame.trigger());
        Optional<Timex> best = Optional.empty();
        int least = REACH;
        for (Timex time : near(frame.trigger(), sentence)) {
            int at = firstFrom(time.span().start());
            int distance = Math.abs(at - frame.trigger());
            if (distance < least && sameClause(at, frame.trigger())) {
                best = Optional.of(time);
                least = distance;
            }
        }
        return best.map(t -> new Utterance(t.interval().orElseThrow(), t.derivation(), Optional.of(t.span())));
    }

    private List<Timex> near(int trigger, TokenRange sentence) {
        Span span =
                grammar.span(Math.max(sentence.first(), trigger - REACH), Math.min(sentence.end(), trigger + REACH));
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).span().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < times.size() && times.get(end).span().start() < span.end()) {
            end++;
        }
        return times.subList(low, end);
    }

    private boolean sameClause(int time, int trigger) {
        int from = Math.min(time, trigger);
        int to = Math.max(time, trigger);
        for (int t = from + 1; t < to; t++) {
            if (grammar.is(t, Kind.VERB)
                    || grammar.is(t, Kind.SUBORDINATOR)
                    || grammar.is(t, Kind.RELATIVE)
                    || cues.contains(t)) {
                return false;
            }
        }
        boolean ofCue = time > 0
                && (cues.contains(time - 1)
                        || (time > 1 && cues.contains(time - 2) && grammar.is(time - 1, Kind.PREPOSITION)));
        return !ofCue;
    }
}
