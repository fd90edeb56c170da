package rejoinder.actor;

import java.util.List;
import java.util.Optional;

/**
 * Country and role of the actor that a phrase mentions, out of context, in PLOVER's codes (PLOVER manual, Open Event
 * Data Alliance, 2021): the country is ISO 3166 alpha-3 or a code in its place such as IGO. Who held which office
 * depends on the date. Immutable and thread-safe.
 */
public final class RoleResolver {

    /**
     * @param country ISO 3166 alpha-3, or IGO, UNO, EUR; none if it is not told
     * @param role PLOVER sector
     * @param role2 a further sector
     */
    public record Answer(Optional<String> country, Optional<String> role, Optional<String> role2) {

        static final Answer NONE = new Answer(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Where no date is given. */
    private static final Month TODAY = new Month(2022, 6);

    private final Gazetteer gazetteer;
    private final PhraseReader reader;

    private RoleResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.reader = new PhraseReader(gazetteer);
    }

    /** With the bundled tables and the user's actors. */
    public static RoleResolver with(ActorRegistry user) {
        return new RoleResolver(Gazetteer.with(user));
    }

    /**
     * @param mention the phrase
     * @param context words near it that may tell the state, or nothing
     * @param date such as {@code 2021-10-01}; if there is none, the middle of 2022
     */
    public Answer resolve(String mention, String context, String date) {
        Month at = Month.read(date).orElse(TODAY);
        Phrase phrase = reader.read(mention);
        Optional<Leaders.Person> person = person(phrase, at);
        if (person.isPresent()) {
            return ofLeader(phrase, person.get(), at);
        }
        boolean nobody = phrase.isEmpty()
                || (phrase.states().isEmpty()
                        && phrase.body().isEmpty()
                        && phrase.roles().isEmpty()
                        && phrase.place().isEmpty());
        if (nobody) {
            return Answer.NONE;
        }
        List<String> roles = roles(phrase);
        Optional<String> country = country(phrase)
                .or(() -> phrase.person().isPresent() ? Optional.empty() : country(reader.read(context)));
        return answer(country, roles);
    }

    /** A known full name, or the last name of one person in office. */
    private Optional<Leaders.Person> person(Phrase phrase, Month at) {
        if (phrase.leader().isPresent()) {
            return phrase.leader();
        }
        return phrase.person()
                .map(NameWords::of)
                .filter(words ->
                        words.size() == 1 && gazetteer.givenName(words.get(0)).isEmpty())
                .flatMap(words -> gazetteer.leaders().inOffice(words.get(0), at))
                .filter(p -> phrase.state().isEmpty()
                        || phrase.state().equals(p.term(at).map(Leaders.Term::state)));
    }

    private Answer ofLeader(Phrase phrase, Leaders.Person person, Month at) {
        Leaders.Term term = person.term(at).orElse(person.last());
        Optional<String> country = gazetteer.countryOf(term.state());
        // A title in the text is newer than the table: "Minister Ada Brun" is one when the text is written.
        if (phrase.former() || (person.isFormer(at) && phrase.office().isEmpty())) {
            return answer(country, List.of("ELI"));
        }
        List<String> roles = person.term(at)
                .map(t -> gazetteer.officeRoles(t.office()))
                .filter(found -> phrase.office().isEmpty())
                .orElse(phrase.roles());
        return answer(country, roles);
    }

    private static List<String> roles(Phrase phrase) {
        boolean office = phrase.officeEntry().isPresent();
        if (phrase.former() && office && FORMER.contains(first(phrase.roles()))) {
            return List.of("ELI");
        }
        boolean seat = phrase.bare()
                && phrase.place().filter(p -> p.is(NameClass.CAPITAL)).isPresent();
        if (seat && phrase.roles().isEmpty()) {
            return List.of("GOV");
        }
        if (phrase.roles().isEmpty() && phrase.bare() && phrase.place().isPresent()) {
            return phrase.place().get().roles();
        }
        return phrase.roles();
    }

    private static final java.util.Set<String> FORMER = java.util.Set.of("GOV", "LEG", "MIL", "SPY", "COP", "JUD");

    private static String first(List<String> roles) {
        return roles.isEmpty() ? "" : roles.get(0);
    }

    private Optional<String> country(Phrase phrase) {
        if (phrase.state().isPresent()) {
            return phrase.state().flatMap(gazetteer::countryOf);
        }
        return phrase.body().flatMap(Entry::plover);
    }

    private Answer answer(Optional<String> country, List<String> roles) {
        return new Answer(
                country, roles.stream().findFirst(), roles.stream().skip(1).findFirst());
    }
}
