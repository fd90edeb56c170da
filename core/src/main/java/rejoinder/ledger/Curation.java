package rejoinder.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.Proposition;
import rejoinder.claim.ResponseType;
import rejoinder.claim.SpeechAct;
import rejoinder.text.DocumentId;

/**
 * One decision of a person about actors, statements or disputes. Decisions never change what a reading says: they are
 * laid over it by {@link CuratedActors}, {@link CuratedStatements} and {@link CuratedDisputes}. Immutable.
 *
 * @param subject the actor or dispute decided about; for {@link Action#ASSIGN} and {@link Action#DISPUTE_SPLIT} ids of
 *     attributions, separated by blanks; for decisions about a statement its document; for {@link Action#UNDO} the
 *     number of an entry
 * @param name the name in the texts that {@link Action#SPLIT} is about; for {@link Action#ADD} the kind of actor; for
 *     decisions about a statement its id, or those of the answering and the answered one
 * @param value what is decided: the other actor or dispute, the new name, country or role, the act, the type of answer,
 *     the words of a statement as {@link MarkedStatement} writes them
 */
public record Curation(Action action, String subject, Optional<String> name, Optional<String> value) {

    /** What can be decided. */
    public enum Action {
        /** There is an actor of this id, kind and name. */
        ADD,
        /** The subject is the same actor as the value, under whose id both are shown. */
        MERGE,
        /** Where the texts call the subject by this name, they mean the value. */
        SPLIT,
        RENAME,
        /** The subject's country is the value, or there is none. */
        COUNTRY,
        /** The subject's role is the value, or there is none. */
        ROLE,
        /** The subject is no actor at all: a place, a document, a misreading. */
        DISMISS,
        /** The sources of these attributions denote the value. */
        ASSIGN,
        /** The subject is the same dispute as the value. */
        DISPUTE_MERGE,
        /** As {@link #DISPUTE_MERGE}, but who holds the one opposes the other. */
        DISPUTE_MERGE_TURNED,
        /** These attributions are a dispute of their own. */
        DISPUTE_SPLIT,
        DISPUTE_RENAME,
        /** The subject is to be seen first. */
        DISPUTE_PIN,
        /** In the article that is the subject there is no such statement as the name. */
        STATEMENT_REJECT,
        /** In the article that is the subject there is a statement at the words that the value marks. */
        STATEMENT_ADD,
        /** The statement that is the name is at the words that the value marks. */
        STATEMENT_MEND,
        /** What the statement does is the value, a {@link SpeechAct}. */
        STATEMENT_ACT,
        /** The first of the two statements of the name answers the second as the value says, a {@link ResponseType}. */
        STATEMENT_ANSWERS,
        /** The first of the two statements of the name does not answer the second. */
        STATEMENT_ANSWERS_NOT,
        /** An earlier entry does not hold. */
        UNDO;

        /** Lower case, with hyphens, as it is stored and written. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        boolean isAboutDisputes() {
            return name().startsWith("DISPUTE_");
        }

        boolean isAboutStatements() {
            return name().startsWith("STATEMENT_");
        }

        /** Whether the subject is a list of attributions. */
        boolean namesStatements() {
            return this == ASSIGN || this == DISPUTE_SPLIT;
        }

        /** @throws IllegalArgumentException if there is no such action */
        public static Action parse(String word) {
            return Stream.of(values())
                    .filter(a -> a.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("not a decision: " + word));
        }
    }

    private static final Set<Action> UNVALUED = Set.of(
            Action.DISMISS,
            Action.DISPUTE_SPLIT,
            Action.DISPUTE_PIN,
            Action.STATEMENT_REJECT,
            Action.STATEMENT_ANSWERS_NOT,
            Action.UNDO);
    private static final int LONGEST = 200;
    private static final int LONGEST_SUBJECT = 40_000;
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3,8}");
    private static final Pattern ROLE = Pattern.compile("[A-Z]{3}");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    /** @throws IllegalArgumentException if a part is missing, too many, or not of its form; the message is for people */
    public Curation {
        text("subject", subject, LONGEST_SUBJECT);
        name.ifPresent(n -> text("name", n, LONGEST));
        value.ifPresent(v -> text("value", v, LONGEST));
        boolean named = action == Action.ADD
                || action == Action.SPLIT
                || (action.isAboutStatements() && action != Action.STATEMENT_ADD);
        boolean valued = !UNVALUED.contains(action);
        boolean mayLack = action == Action.COUNTRY || action == Action.ROLE;
        check(name.isPresent() == named, action.word() + (named ? " needs a name" : " takes no name"));
        check(value.isEmpty() || valued, action.word() + " takes no value");
        check(value.isPresent() || !valued || mayLack, action.word() + " needs a value");
        switch (action) {
            case COUNTRY ->
                check(matches(COUNTRY, value), "a country is three capital letters or more, such as KES: " + value);
            case ROLE -> check(matches(ROLE, value), "a role is three capital letters, such as GOV: " + value);
            case UNDO ->
                check(NUMBER.matcher(subject).matches(), "an entry is named by its number, such as 7: " + subject);
            case ASSIGN, DISPUTE_SPLIT -> List.of(subject.split(" ", -1)).forEach(AttributionId::new);
            case DISPUTE_MERGE, DISPUTE_MERGE_TURNED -> {
                dispute(subject);
                dispute(value.orElse(""));
            }
            case DISPUTE_RENAME, DISPUTE_PIN -> dispute(subject);
            case STATEMENT_ADD -> {
                new DocumentId(subject);
                MarkedStatement.parse(value.orElse(""));
            }
            case STATEMENT_REJECT -> statement(subject, name, 1);
            case STATEMENT_MEND -> {
                statement(subject, name, 1);
                MarkedStatement.parse(value.orElse(""));
            }
            case STATEMENT_ACT -> {
                statement(subject, name, 1);
                check(isOf(SpeechAct.values(), SpeechAct::word, value), "not an act: " + value.orElse(""));
            }
            case STATEMENT_ANSWERS -> {
                statement(subject, name, 2);
                check(
                        isOf(ResponseType.values(), ResponseType::word, value),
                        "not a kind of answer: " + value.orElse(""));
            }
            case STATEMENT_ANSWERS_NOT -> statement(subject, name, 2);
            default -> check(subject.length() <= LONGEST && subject.indexOf(' ') < 0, "not an id: " + subject);
        }
    }

    public static Curation merge(String actor, String into) {
        return new Curation(Action.MERGE, actor, Optional.empty(), Optional.of(into));
    }

    public static Curation split(String actor, String name, String to) {
        return new Curation(Action.SPLIT, actor, Optional.of(name), Optional.of(to));
    }

    public static Curation rename(String actor, String name) {
        return new Curation(Action.RENAME, actor, Optional.empty(), Optional.of(name));
    }

    public static Curation country(String actor, Optional<String> country) {
        return new Curation(Action.COUNTRY, actor, Optional.empty(), country);
    }

    public static Curation role(String actor, Optional<String> role) {
        return new Curation(Action.ROLE, actor, Optional.empty(), role);
    }

    public static Curation dismiss(String actor) {
        return new Curation(Action.DISMISS, actor, Optional.empty(), Optional.empty());
    }

    public static Curation add(String id, String kind, String name) {
        return new Curation(Action.ADD, id, Optional.of(kind), Optional.of(name));
    }

    public static Curation assign(List<AttributionId> attributions, String actor) {
        return new Curation(Action.ASSIGN, ids(attributions), Optional.empty(), Optional.of(actor));
    }

    /** @param turned whether who holds the one opposes the other */
    public static Curation disputeMerge(String dispute, String into, boolean turned) {
        Action action = turned ? Action.DISPUTE_MERGE_TURNED : Action.DISPUTE_MERGE;
        return new Curation(action, dispute, Optional.empty(), Optional.of(into));
    }

    public static Curation disputeSplit(List<AttributionId> claims) {
        return new Curation(Action.DISPUTE_SPLIT, ids(claims), Optional.empty(), Optional.empty());
    }

    public static Curation disputeRename(String dispute, String name) {
        return new Curation(Action.DISPUTE_RENAME, dispute, Optional.empty(), Optional.of(name));
    }

    public static Curation disputePin(String dispute) {
        return new Curation(Action.DISPUTE_PIN, dispute, Optional.empty(), Optional.empty());
    }

    /** There is no such statement. */
    public static Curation rejectStatement(DocumentId document, AttributionId statement) {
        return statement(Action.STATEMENT_REJECT, document, List.of(statement), Optional.empty());
    }

    /** There is a statement that the machine missed. */
    public static Curation addStatement(DocumentId document, MarkedStatement marked) {
        return new Curation(Action.STATEMENT_ADD, document.value(), Optional.empty(), Optional.of(marked.toString()));
    }

    /** The statement's words are these. */
    public static Curation mendStatement(DocumentId document, AttributionId statement, MarkedStatement marked) {
        return statement(Action.STATEMENT_MEND, document, List.of(statement), Optional.of(marked.toString()));
    }

    public static Curation act(DocumentId document, AttributionId statement, SpeechAct act) {
        return statement(Action.STATEMENT_ACT, document, List.of(statement), Optional.of(act.word()));
    }

    /** @param type empty if the one does not answer the other */
    public static Curation answers(
            DocumentId document, AttributionId from, AttributionId to, Optional<ResponseType> type) {
        return statement(
                type.isPresent() ? Action.STATEMENT_ANSWERS : Action.STATEMENT_ANSWERS_NOT,
                document,
                List.of(from, to),
                type.map(ResponseType::word));
    }

    private static Curation statement(
            Action action, DocumentId document, List<AttributionId> statements, Optional<String> value) {
        String name = statements.stream().map(AttributionId::value).collect(Collectors.joining(" "));
        return new Curation(action, document.value(), Optional.of(name), value);
    }

    private static String ids(List<AttributionId> attributions) {
        return attributions.stream()
                .map(AttributionId::value)
                .sorted()
                .distinct()
                .collect(Collectors.joining(" "));
    }

    public static Curation undo(long entry) {
        return new Curation(Action.UNDO, Long.toString(entry), Optional.empty(), Optional.empty());
    }

    /** The statements of its document that it is about; one to be added is not among them. */
    public List<AttributionId> statements() {
        return action.isAboutStatements()
                ? name.stream()
                        .flatMap(n -> Stream.of(n.split(" ", -1)))
                        .map(AttributionId::new)
                        .toList()
                : List.of();
    }

    /** The statement that is at the words that it marks. */
    public Optional<AttributionId> makes() {
        return marked().map(m -> m.in(new DocumentId(subject)));
    }

    /** The words that it marks as a statement. */
    Optional<MarkedStatement> marked() {
        boolean marks = action == Action.STATEMENT_ADD || action == Action.STATEMENT_MEND;
        return value.filter(v -> marks).map(MarkedStatement::parse);
    }

    /** Ids of the attributions that it names; of a dispute, the one after which it is named. */
    public List<AttributionId> attributions() {
        if (action.namesStatements()) {
            return Stream.of(subject.split(" ", -1)).map(AttributionId::new).toList();
        }
        return action.isAboutDisputes()
                ? Stream.concat(Stream.of(subject), value.stream())
                        .flatMap(id -> Proposition.named(id).stream())
                        .toList()
                : List.of();
    }

    /** Ids of all actors that it is about. */
    public List<String> actors() {
        boolean none = action.isAboutDisputes()
                || action.isAboutStatements()
                || action == Action.ASSIGN
                || action == Action.UNDO;
        Stream<String> first = none ? Stream.of() : Stream.of(subject);
        boolean second = action == Action.MERGE || action == Action.SPLIT || action == Action.ASSIGN;
        return Stream.concat(first, second ? value.stream() : Stream.of()).toList();
    }

    /** In words, such as {@code merged kes-mfa into kestria-mfa}. */
    public String words() {
        return CurationWords.of(this);
    }

    private static void statement(String document, Optional<String> ids, int count) {
        new DocumentId(document);
        String[] each = ids.orElse("").split(" ", -1);
        check(each.length == count, count + " statements are to be named, not " + each.length);
        Stream.of(each).forEach(AttributionId::new);
    }

    private static <T> boolean isOf(T[] values, Function<T, String> word, Optional<String> given) {
        return Stream.of(values).map(word).anyMatch(w -> given.filter(w::equals).isPresent());
    }

    private static void dispute(String id) {
        check(Proposition.named(id).isPresent(), "not the id of a dispute: " + id);
    }

    static void text(String what, String text, int longest) {
        check(!text.isBlank(), "the " + what + " is empty");
        check(text.length() <= longest, "the " + what + " is longer than " + longest + " characters");
        check(text.strip().equals(text), "the " + what + " begins or ends in white space: '" + text + "'");
        check(text.codePoints().noneMatch(Curation::unfit), "the " + what + " holds a control character");
    }

    /** Controls, line ends and halves of surrogate pairs: what no single line of a file can hold. */
    static boolean unfit(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }

    private static boolean matches(Pattern form, Optional<String> value) {
        return value.isEmpty() || form.matcher(value.get()).matches();
    }

    static void check(boolean right, String message) {
        if (!right) {
            throw new IllegalArgumentException(message);
        }
    }
}
