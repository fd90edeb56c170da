package rejoinder.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says whether what stands around a trigger is what a row of the table wants, and who takes part then. */
final class Matcher {

    /**
     * @param things the object that the row asks for: "troops" of "deployed troops"
     * @param rule how it was read: {@code verb}, {@code passive}, {@code noun}
     */
    record Told(List<EventParty> actors, List<EventParty> recipients, List<NounPhrase> things, String rule) {}

    /** What one person can do to another. */
    private static final Set<String> PERSONAL = Set.of(
            "kill",
            "killing",
            "wound",
            "injure",
            "shoot",
            "stab",
            "beat",
            "kidnap",
            "abduct",
            "hijack",
            "assassinate",
            "assassination",
            "execute",
            "behead",
            "torture",
            "massacre",
            "fire",
            "open",
            "take",
            "blow");

    /** What a row may ask of an object besides words and classes. */
    private static final Set<String> WORDS = Set.of("party", "none", "alone", "to");

    private final Grammar grammar;
    private final Parties parties;

    Matcher(Grammar grammar, Parties parties) {
        this.grammar = grammar;
        this.parties = parties;
    }

    Optional<Told> match(Frame frame, Trigger row) {
        if (row.noun()) {
            return noun(frame, row);
        }
        if (frame.passive()) {
            return read(frame, row, frame.behind("by"), frame.subjects(), "passive");
        }
        Optional<Told> active = read(frame, row, frame.subjects(), frame.objects(), "verb");
        // "diplomats expelled from Belmora", "sanctions imposed by Kestria"
        boolean participle =
                active.isEmpty() && frame.reduced() && frame.objects().isEmpty();
        int last = frame.subjects().size();
        return participle
                ? read(frame, row, frame.behind("by"), frame.subjects().subList(last - 1, last), "passive")
                : active;
    }

    private Optional<Told> noun(Frame frame, Trigger row) {
        if (!row.object().isEmpty() && !holds(frame, row, List.of())) {
            return Optional.empty();
        }
        // "the terrorist attack" is nobody's, "the Kestrian attack" is Kestria's
        boolean owned = frame.subjects().stream().anyMatch(s -> grammar.is(s.end(), Kind.POSSESSIVE))
                || frame.subjects().stream().allMatch(s -> s.end() - s.first() == 1);
        List<EventParty> actors =
                new ArrayList<>(owned ? parties.concerned(frame.subjects()) : parties.named(frame.subjects()));
        actors.addAll(parties.known(frame.behind("by")));
        return told(frame, row, actors, List.of(), "noun");
    }

    private Optional<Told> read(
            Frame frame, Trigger row, List<NounPhrase> subjects, List<NounPhrase> objects, String rule) {
        if (!holds(frame, row, objects)) {
            return Optional.empty();
        }
        return told(frame, row, parties.known(subjects), objects, rule);
    }

    private Optional<Told> told(
            Frame frame, Trigger row, List<EventParty> doing, List<NounPhrase> objects, String rule) {
        List<EventParty> actors = new ArrayList<>(doing);
        List<EventParty> recipients = new ArrayList<>();
        for (String place : row.recipients()) {
            boolean mutual = place.startsWith("+");
            List<NounPhrase> phrases = at(frame, mutual ? place.substring(1) : place, objects);
            // "gave Belmora food" looks like one phrase
            boolean giving = place.equals("iobj") && phrases.isEmpty();
            List<EventParty> found =
                    giving ? parties.named(objects) : mutual ? parties.known(phrases) : parties.touched(phrases);
            if (mutual) {
                actors.addAll(found);
            } else if (recipients.isEmpty()) {
                recipients.addAll(found);
            }
        }
        List<EventParty> acting = distinct(actors, Set.of());
        List<EventParty> receiving = distinct(recipients, ids(acting));
        boolean figure = row.type().filter(EventType.ASSAULT::equals).isPresent()
                && !PERSONAL.contains(row.word())
                && Violence.isFigure(acting, receiving);
        boolean enough = !figure
                && acting.size() >= row.actorsNeeded()
                && (!row.recipientNeeded() || !receiving.isEmpty())
                && Stream.concat(acting.stream(), receiving.stream())
                        .anyMatch(p -> p.actor().isPresent());
        boolean thing = !row.object().isEmpty() && !WORDS.contains(row.object());
        return enough ? Optional.of(new Told(acting, receiving, thing ? objects : List.of(), rule)) : Optional.empty();
    }

    private static Set<String> ids(List<EventParty> parties) {
        Set<String> ids = new HashSet<>();
        parties.forEach(p -> p.actor().ifPresent(a -> ids.add(a.id())));
        return ids;
    }

    private static List<EventParty> distinct(List<EventParty> parties, Set<String> others) {
        Set<String> seen = new HashSet<>(others);
        List<EventParty> kept = new ArrayList<>();
        for (EventParty party : parties) {
            if (party.actor().filter(a -> !seen.add(a.id())).isEmpty()) {
                kept.add(party);
            }
        }
        return kept;
    }

    private static List<NounPhrase> at(Frame frame, String place, List<NounPhrase> objects) {
        return switch (place) {
            case "obj" -> objects;
            case "iobj" -> frame.indirect().map(List::of).orElse(List.of());
            default -> frame.behind(place);
        };
    }

    private boolean holds(Frame frame, Trigger row, List<NounPhrase> objects) {
        String wanted = row.object();
        if (wanted.isEmpty()) {
            return true;
        }
        if (wanted.equals("none")) {
            return objects.isEmpty();
        }
        if (wanted.equals("to")) {
            int next = objects.isEmpty()
                    ? frame.end()
                    : objects.get(objects.size() - 1).end();
            int last = grammar.range(frame.trigger()).end();
            while (next < last
                    && (grammar.is(next, Kind.TIME) || grammar.is(next, Kind.ADVERB) || atTime(next, last))) {
                next++;
            }
            return next < last && grammar.is(next, Kind.TO);
        }
        if (wanted.equals("alone")) {
            Kind next = frame.end() < grammar.range(frame.trigger()).end() ? grammar.kind(frame.end()) : Kind.MARK;
            return objects.isEmpty() && next != Kind.TO && next != Kind.SUBORDINATOR && next != Kind.DETERMINER;
        }
        if (row.noun()) {
            return frame.behind("from").stream()
                    .anyMatch(p -> grammar.lower(p.end() - 1).equals(wanted));
        }
        if (wanted.startsWith("~")) {
            return behind(frame, wanted.substring(1), objects);
        }
        return isOf(wanted, objects, frame);
    }

    /** "offered on Saturday to host" */
    private boolean atTime(int t, int last) {
        return t + 1 < last && grammar.is(t, Kind.PREPOSITION) && grammar.is(t + 1, Kind.TIME);
    }

    /** "from|obj:#treaty" */
    private boolean behind(Frame frame, String wanted, List<NounPhrase> objects) {
        int colon = wanted.indexOf(':');
        if (colon < 0) {
            return Arrays.stream(wanted.split("\\|"))
                    .anyMatch(place -> !at(frame, place, objects).isEmpty());
        }
        String test = wanted.substring(colon + 1);
        return Arrays.stream(wanted.substring(0, colon).split("\\|"))
                .anyMatch(place -> isOf(test, at(frame, place, objects), frame));
    }

    private boolean isOf(String wanted, List<NounPhrase> phrases, Frame frame) {
        if (wanted.equals("party")) {
            return !parties.known(phrases).isEmpty();
        }
        int and = wanted.indexOf('&');
        String test = and < 0 ? wanted : wanted.substring(0, and);
        boolean further = and < 0
                || frame.complements().stream()
                        .flatMap(c -> c.phrases().stream())
                        .anyMatch(p -> hasWord(p, wanted.substring(and + 1)));
        return further && phrases.stream().anyMatch(p -> head(test, p) || head(test, frame.behind("of")));
    }

    private boolean head(String test, List<NounPhrase> phrases) {
        return phrases.stream().anyMatch(p -> head(test, p));
    }

    private boolean head(String test, NounPhrase phrase) {
        String head = grammar.lower(phrase.end() - 1);
        return test.startsWith("#")
                ? Lexis.isOfClass(test.substring(1), head)
                        || (phrase.end() - phrase.first() > 1
                                && Lexis.isOfClass(test.substring(1), grammar.lower(phrase.end() - 2) + "_" + head))
                : Arrays.asList(test.split("\\|")).contains(head)
                        || (phrase.end() - phrase.first() > 1
                                && test.equals(grammar.lower(phrase.end() - 2) + "_" + head));
    }

    private boolean hasWord(NounPhrase phrase, String word) {
        for (int t = phrase.first(); t < phrase.end(); t++) {
            if (grammar.lower(t).equals(word)) {
                return true;
            }
        }
        return false;
    }
}
