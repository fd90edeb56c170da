package rejoinder.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rejoinder.attribution.AttributionId;

/**
 * One decision of a person about actors. Decisions never change what a reading says: they are laid over it by {@link
 * CuratedActors}. Immutable.
 *
 * @param subject the actor decided about; for {@link Action#ASSIGN} ids of attributions, separated by blanks; for
 *     {@link Action#UNDO} the number of an entry
 * @param name the name in the texts that {@link Action#SPLIT} is about; for {@link Action#ADD} the kind of actor
 * @param value what is decided: the other actor, the new name, country or role
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
        /** An earlier entry does not hold. */
        UNDO;

        /** Lower case, as it is stored and written. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws IllegalArgumentException if there is no such action */
        public static Action parse(String word) {
            return Stream.of(values())
                    .filter(a -> a.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("not a decision about actors: " + word));
        }
    }

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
        boolean named = action == Action.ADD || action == Action.SPLIT;
        boolean valued = action != Action.DISMISS && action != Action.UNDO;
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
            case ASSIGN -> List.of(subject.split(" ", -1)).forEach(AttributionId::new);
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
        String ids = String.join(
                " ",
                attributions.stream()
                        .map(AttributionId::value)
                        .sorted()
                        .distinct()
                        .toList());
        return new Curation(Action.ASSIGN, ids, Optional.empty(), Optional.of(actor));
    }

    public static Curation undo(long entry) {
        return new Curation(Action.UNDO, Long.toString(entry), Optional.empty(), Optional.empty());
    }

    /** Ids of attributions if this is an {@link Action#ASSIGN}, otherwise none. */
    public List<AttributionId> attributions() {
        return action == Action.ASSIGN
                ? Stream.of(subject.split(" ", -1)).map(AttributionId::new).toList()
                : List.of();
    }

    /** Ids of all actors that it is about. */
    public List<String> actors() {
        Stream<String> first = action == Action.ASSIGN || action == Action.UNDO ? Stream.of() : Stream.of(subject);
        boolean second = action == Action.MERGE || action == Action.SPLIT || action == Action.ASSIGN;
        return Stream.concat(first, second ? value.stream() : Stream.of()).toList();
    }

    /** In words, such as {@code merged kes-mfa into kestria-mfa}. */
    public String words() {
        String to = value.orElse("none");
        return switch (action) {
            case ADD -> "added " + subject + ", " + to;
            case MERGE -> "merged " + subject + " into " + to;
            case SPLIT -> "split from " + subject + " what is called “" + name.orElse("") + "”: it is " + to;
            case RENAME -> "renamed " + subject + " to “" + to + "”";
            case COUNTRY -> "set the country of " + subject + " to " + to;
            case ROLE -> "set the role of " + subject + " to " + to;
            case DISMISS -> "marked " + subject + " as no actor";
            case ASSIGN ->
                attributions().size() == 1
                        ? "took the source of " + subject + " for " + to
                        : "took the sources of " + attributions().size() + " statements for " + to;
            case UNDO -> "undid entry " + subject;
        };
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
