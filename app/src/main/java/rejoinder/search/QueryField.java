package rejoinder.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rejoinder.attribution.Mode;
import rejoinder.claim.ResponseType;
import rejoinder.claim.SpeechAct;
import rejoinder.event.EventStatus;
import rejoinder.event.EventType;
import rejoinder.text.RegionKind;

/** What can be asked of a statement beside its words. */
public enum QueryField {
    /** Whom the source denotes: words of the name, or an id after {@code =}; {@code =none} if nobody knows. */
    ACTOR(Kind.NAME),
    /** Whom the content concerns: words of the name, or an id after {@code =}. */
    ABOUT(Kind.NAME),
    /** Who holds what the statement answers: words of the name, or an id after {@code =}. */
    ANSWERS(Kind.NAME),
    COUNTRY(Kind.CODE),
    ROLE(Kind.CODE),
    ACT(Kind.CHOICE, words(SpeechAct.values())),
    MODE(Kind.CHOICE, words(Mode.values())),
    OUTLET(Kind.CODE),
    /** Words of the source as the text has them. */
    SOURCE(Kind.WORDS),
    /** Words of the cue. */
    CUE(Kind.WORDS),
    /** An id of a dispute, {@code any} or {@code none}. */
    DISPUTE(Kind.DISPUTE),
    /** Whether a person decided its words, what it does, or whom the source denotes. */
    CURATED(Kind.CHOICE, List.of("yes", "no")),
    /** When it was said. */
    SAID(Kind.DATES),
    /** The day it has in the order of time: the first on which it may have been said, else of publication; or none. */
    DAY(Kind.DATES),
    /** When the article was published. */
    PUBLISHED(Kind.DATES),
    /** When the article was read into the ledger, in UTC: a time, or a moment such as 2026-11-22T08:15:00Z. */
    READ(Kind.MOMENTS),
    /** What it does to other statements of its article, and whether one of them answers it. */
    RESPONDS(
            Kind.CHOICE,
            Stream.concat(Stream.of("answered", "unanswered", "any", "none"), words(ResponseType.values()).stream())
                    .toList()),
    RESTATED(Kind.CHOICE, List.of("yes", "no")),
    /** Where in the article it stands. */
    IN(Kind.CHOICE, words(RegionKind.values())),
    /** The type of an event, or of the event that a statement is. */
    EVENT(Kind.CHOICE, words(EventType.values())),
    /** How an event is told. */
    STATUS(Kind.CHOICE, words(EventStatus.values())),
    KIND(Kind.CHOICE, words(ResultKind.values())),
    /** The id of an article. */
    ARTICLE(Kind.CODE),
    /** Statements about the same thing as one, by its id, or as a sentence. */
    LIKE(Kind.LIKENESS);

    /** How a value is read. */
    enum Kind {
        NAME,
        CODE,
        CHOICE,
        WORDS,
        DISPUTE,
        DATES,
        MOMENTS,
        LIKENESS
    }

    /** A value of many fields: without any. */
    public static final String NONE = "none";

    private static final int ID_LENGTH = 17;

    private final Kind kind;
    /** Made by {@code List.of} and its like. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> choices;

    QueryField(Kind kind) {
        this(kind, List.of());
    }

    QueryField(Kind kind, List<String> choices) {
        this.kind = kind;
        this.choices = choices;
    }

    private static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
    }

    Kind kind() {
        return kind;
    }

    /** All values, if they are few. */
    public List<String> choices() {
        return choices;
    }

    /** Whether {@code none} asks for what has no value. */
    boolean hasNone() {
        return switch (this) {
            case ACTOR, ABOUT, ANSWERS, COUNTRY, ROLE, OUTLET, DISPUTE, DAY -> true;
            default -> false;
        };
    }

    /** Whether it is asked of statements and not of articles as wholes. */
    boolean isOfStatements() {
        return switch (this) {
            case OUTLET, PUBLISHED, READ, ARTICLE, KIND -> false;
            default -> true;
        };
    }

    /** Whether events can have it. */
    public boolean isOfEvents() {
        return switch (this) {
            case ANSWERS, ACT, MODE, SOURCE, CUE, DISPUTE, CURATED, RESPONDS, RESTATED, LIKE -> false;
            default -> true;
        };
    }

    /** As it is written before the colon. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<QueryField> of(String word) {
        return Stream.of(values())
                .filter(f -> f.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    static String all() {
        return Stream.of(values()).map(QueryField::word).collect(Collectors.joining(", "));
    }

    /** What is wrong with a value, if anything, and what to write instead. */
    public Optional<String> fault(String value) {
        if (hasNone() && value.equals(NONE)) {
            return Optional.empty();
        }
        return switch (kind) {
            case CHOICE ->
                choices.contains(value.toLowerCase(Locale.ROOT))
                        ? Optional.empty()
                        : Optional.of("there is no " + word() + " “" + value + "”; take one of "
                                + String.join(", ", choices));
            case DATES ->
                fault(
                        value,
                        v -> DateRange.parse(v).isPresent(),
                        "2021, 2021-11, 2021-11-30, or from..to with one side left out at will"
                                + (hasNone() ? ", or none" : ""));
            case MOMENTS ->
                fault(
                        value,
                        v -> MomentRange.parse(v)
                                .filter(m -> m.from() <= m.to())
                                .isPresent(),
                        "2026, 2026-11, 2026-11-22 or 2026-11-22T08:15:00Z, or from..to with one side left out at will");
            case DISPUTE ->
                value.matches("p[0-9a-f]{16}|any")
                        ? Optional.empty()
                        : Optional.of("“" + value + "” is no dispute; give its id, any or none");
            case LIKENESS -> likeness(value);
            case NAME, CODE, WORDS -> value.isBlank() ? Optional.of(word() + ": needs a value") : Optional.empty();
        };
    }

    private static Optional<String> fault(String value, Predicate<String> isTime, String ways) {
        if (isTime.test(value)) {
            return Optional.empty();
        }
        int dots = value.indexOf("..");
        boolean backwards = dots > 0 && isTime.test(value.substring(0, dots)) && isTime.test(value.substring(dots + 2));
        return Optional.of(
                backwards
                        ? "“" + value + "” ends before it begins; write the earlier time first"
                        : "“" + value + "” is no time; write it as " + ways);
    }

    private static Optional<String> likeness(String value) {
        if (Likeness.isId(value)) {
            return value.length() == ID_LENGTH
                    ? Optional.empty()
                    : Optional.of("“" + value + "” is no statement; give its whole id, such as a0123456789abcdef");
        }
        return Likeness.gist(value).isPresent()
                ? Optional.empty()
                : Optional.of("names and numbers alone are like nothing; add what was said of them, or look for them"
                        + " with actor: and about:");
    }
}
