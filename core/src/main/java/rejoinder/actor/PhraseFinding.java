package rejoinder.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rejoinder.actor.Phrase.Definiteness;
import rejoinder.actor.PhraseItem.Kind;

/** What has been found of a phrase so far; what is told first stands. */
final class PhraseFinding {

    /** Who is sent abroad: the place named with them is not theirs. */
    private static final Set<String> SENT = Set.of(
            "ambassador",
            "envoy",
            "special envoy",
            "peace envoy",
            "consul",
            "consul general",
            "consul-general",
            "charge d'affaires",
            "high commissioner",
            "special representative",
            "permanent representative",
            "attache",
            "military attache");

    private static final Set<String> RANKED = Set.of("deputy", "vice", "assistant", "first deputy", "under");

    private final Gazetteer gazetteer;
    private final List<String> states = new ArrayList<>();
    private Optional<Entry> place = Optional.empty();
    private Optional<Entry> body = Optional.empty();
    private Optional<Entry> organ = Optional.empty();
    private Optional<String> ministry = Optional.empty();
    private Optional<String> office = Optional.empty();
    private Optional<Entry> officeEntry = Optional.empty();
    private Optional<String> person = Optional.empty();
    private Optional<Leaders.Person> leader = Optional.empty();
    private Optional<PhraseItem> noun = Optional.empty();
    private Optional<PhraseItem> headItem = Optional.empty();
    private List<String> roles = List.of();
    /** The role so far is only what the office has if no body is named. */
    private boolean weakRole;

    private boolean former;

    PhraseFinding(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    void name(PhraseItem item) {
        if (person.isPresent()) {
            return;
        }
        person = Optional.of(NameText.of(item.words()));
        leader = gazetteer.leaders().spelt(item.words());
    }

    void state(Entry place) {
        place.state().filter(id -> !states.contains(id)).ifPresent(states::add);
        if (this.place.isEmpty()) {
            this.place = Optional.of(place);
        }
    }

    /** @param before what stands to the left of it in the head */
    void bearer(PhraseItem item, List<PhraseItem> before) {
        Entry entry = item.entry().orElseThrow();
        if (entry.is(NameClass.LEADER)) {
            leader = leader.or(() -> gazetteer.leaders().byId(entry.id()));
            person = person.or(() -> Optional.of(NameText.of(item.words())));
            return;
        }
        boolean first = headItem.isEmpty();
        if (first) {
            headItem = Optional.of(item);
        }
        if (entry.is(NameClass.OFFICE)) {
            if (office.isEmpty()) {
                office = Optional.of(ranked(entry.name(), before));
                officeEntry = Optional.of(entry);
            }
        } else if (entry.is(NameClass.NOUN) || entry.is(NameClass.WEAPON)) {
            if (first && person.isEmpty()) {
                noun = Optional.of(item);
            }
        } else {
            bodyOrOrgan(entry);
        }
        role(entry);
    }

    private void bodyOrOrgan(Entry entry) {
        if (entry.is(NameClass.ORGAN)) {
            organ = organ.or(() -> Optional.of(entry));
        } else if (body.isEmpty()) {
            body = Optional.of(entry);
        }
    }

    private static String ranked(String office, List<PhraseItem> before) {
        if (before.isEmpty()) {
            return office;
        }
        String word = before.get(before.size() - 1).text().toLowerCase(java.util.Locale.ROOT);
        return RANKED.contains(word) ? word + " " + office : office;
    }

    /** The nearest word to the head decides, unless its role is that of the body. */
    private void role(Entry entry) {
        if (roles.isEmpty() || weakRole) {
            if (entry.is(NameClass.OFFICE) && entry.roleOf() != RoleOf.OWN) {
                if (roles.isEmpty()) {
                    roles = entry.roles();
                    weakRole = true;
                }
            } else if (!entry.roles().isEmpty() || entry.isNamedBody()) {
                roles = entry.roles();
                weakRole = false;
            }
        }
    }

    /** A body or organ behind a preposition. */
    void served(PhraseItem item) {
        Entry entry = item.entry().orElseThrow();
        boolean takes = headItem.isPresent() || person.isPresent();
        if (!takes || entry.is(NameClass.LEADER)) {
            return;
        }
        if (entry.isNamedBody() || entry.is(NameClass.ORGAN)) {
            if (noun.isEmpty()) {
                bodyOrOrgan(entry);
            }
        }
        if (weakRole || (roles.isEmpty() && office.isPresent())) {
            role(entry);
        }
    }

    void complement(Entry place, boolean where) {
        if (states.isEmpty() && (body.flatMap(Entry::plover).isEmpty() || !where)) {
            state(place);
        } else if (this.place.isEmpty()) {
            this.place = Optional.of(place);
        }
    }

    /** "for Kestria's ministry": the state of the body behind "for". */
    void possessor(List<PhraseItem> inside) {
        boolean bodied = inside.stream()
                .anyMatch(it -> it.is(NameClass.ORGAN, NameClass.OFFICE, NameClass.NOUN, NameClass.BODY));
        if (states.isEmpty() && bodied) {
            inside.stream()
                    .filter(PhraseItem::isPlace)
                    .findFirst()
                    .flatMap(PhraseItem::entry)
                    .ifPresent(this::state);
        }
    }

    void ministry(PhraseItem name) {
        boolean minister = officeEntry
                        .map(Entry::name)
                        .filter(n -> n.equals("minister") || n.equals("secretary"))
                        .isPresent()
                || noun.map(PhraseItem::text)
                        .filter(n -> n.equalsIgnoreCase("ministry") || n.equalsIgnoreCase("department"))
                        .isPresent();
        if (minister && ministry.isEmpty()) {
            ministry = Optional.of(name.text());
        }
    }

    void former() {
        former = true;
    }

    boolean hasPerson() {
        return person.isPresent();
    }

    /** Something is known to which a complement may belong. */
    boolean tellsMore() {
        return headItem.isPresent();
    }

    boolean isAbroad() {
        return officeEntry.map(Entry::name).filter(SENT::contains).isPresent()
                || organ.map(Entry::id).filter("embassy"::equals).isPresent();
    }

    boolean servesBody() {
        return body.isEmpty() && organ.isEmpty();
    }

    Phrase phrase(String text, Definiteness definiteness, List<PhraseItem> items) {
        if (items.size() <= 3) {
            misspelt(items);
        }
        // A last name alone, or behind a title, is looked up among those in office by whoever knows the date.
        boolean plural = noun.or(() -> headItem.filter(PhraseItem::isOffice))
                .map(PhraseFinding::isPlural)
                .orElse(false);
        return new Phrase(
                text,
                states,
                place,
                body,
                organ.or(() -> officeEntry.flatMap(this::organOf)),
                ministry,
                office,
                officeEntry,
                person,
                leader,
                person.isPresent()
                        ? Optional.empty()
                        : noun.or(() -> unnamedOffice(definiteness)).map(PhraseItem::text),
                roles,
                gender(),
                plural,
                definiteness,
                former,
                items.stream().filter(it -> it.kind() != Kind.ARTICLE_DEFINITE).count() == 1);
    }

    /** "a minister", "ministers", "the spokeswoman": the holder of an office that many hold. */
    private Optional<PhraseItem> unnamedOffice(Definiteness definiteness) {
        return headItem.filter(item -> item.isOffice()
                && (isPlural(item)
                        || definiteness == Definiteness.INDEFINITE
                        || item.entry().filter(e -> e.roleOf() == RoleOf.BODY).isPresent()));
    }

    private Optional<Entry> organOf(Entry office) {
        return office.organ()
                .filter(id -> office.roleOf() == RoleOf.OWN || body.isEmpty())
                .map(id -> Entry.ofWord(
                        NameClass.ORGAN,
                        id,
                        gazetteer.organ(id).map(Organ::roles).orElse(List.of()),
                        Optional.of(id),
                        RoleOf.OWN,
                        Gender.UNKNOWN));
    }

    private static boolean isPlural(PhraseItem item) {
        String singular = item.entry().map(Entry::name).orElse("");
        return !NameWords.nameKey(item.words()).equals(NameWords.nameKey(NameWords.of(singular)));
    }

    private Gender gender() {
        Gender ofOffice = officeEntry.map(Entry::gender).orElse(Gender.UNKNOWN);
        return ofOffice != Gender.UNKNOWN
                ? ofOffice
                : person.flatMap(p -> gazetteer.givenName(NameWords.of(p).get(0)))
                        .orElse(Gender.UNKNOWN);
    }

    /** "Kestirans" for "Kestrians", where nothing else tells of a state. */
    private void misspelt(List<PhraseItem> items) {
        boolean open = states.isEmpty() && body.isEmpty() && leader.isEmpty();
        for (PhraseItem item : items) {
            if (open && item.kind() == Kind.NAME && item.words().size() == 1) {
                gazetteer.misspelt(item.words(), 0).ifPresent(match -> {
                    person = Optional.empty();
                    Entry entry = match.entry();
                    if (entry.isPlace()) {
                        state(entry);
                    } else if (!entry.is(NameClass.LEADER, NameClass.TREATY)) {
                        bearer(new PhraseItem(Kind.NAMED, item.words(), Optional.of(match)), List.of());
                    }
                });
            }
        }
    }
}
