package rejoinder.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import rejoinder.actor.Resolution.Ambiguous;
import rejoinder.actor.Resolution.Resolved;
import rejoinder.actor.Resolution.Unresolved;
import rejoinder.attribution.Attribution;
import rejoinder.provenance.Basis;
import rejoinder.provenance.Producer;
import rejoinder.text.Span;

/**
 * Says whom a phrase denotes at its place in the article: by the words themselves if they name somebody, else by who
 * was spoken of before. When two fit equally well it says so, and guesses nothing. Not thread-safe; made for one article.
 */
final class SourceResolver {

    static final Producer PRODUCER = new Producer("actors", "1");

    /** What was issued by somebody: the words lead to whoever spoke last. */
    private static final Set<String> ISSUED = Set.of(
            "statement", "communique", "communiqué", "notice", "release", "announcement", "declaration", "letter", "tweet",
            "post", "message", "remarks", "comments", "speech", "address", "note", "memo", "posting");

    private static final Set<String> WRITTEN = Set.of(
            "report", "article", "piece", "editorial", "commentary", "story", "document", "paper", "study", "survey", "poll",
            "dispatch", "book", "column");

    /** @param entity who it is, if that is one known or new bearer */
    record Answer(Resolution resolution, Optional<Entity> entity) {}

    private final String text;
    private final String document;
    private final Gazetteer gazetteer;
    private final PhraseReader reader;
    private final ActorMaker maker;
    private final People people;
    private final Discourse discourse;
    private final Month at;
    private final Optional<String> home;
    private final Optional<String> placed;
    private final List<Chunk> chunks;
    /** Whose the last report, article or study was. */
    private Optional<Entity> written = Optional.empty();

    SourceResolver(Setting setting, List<Chunk> chunks, People people, Discourse discourse) {
        this.chunks = chunks;
        this.text = setting.text();
        this.document = setting.document();
        this.gazetteer = setting.gazetteer();
        this.reader = setting.reader();
        this.maker = setting.maker();
        this.at = setting.at();
        this.placed = setting.placed();
        this.home = setting.placed().or(setting::outlet);
        this.people = people;
        this.discourse = discourse;
    }

    /**
     * What holds for the whole article.
     *
     * @param placed state of the dateline
     * @param outlet state of the outlet
     */
    record Setting(
            String text,
            String document,
            Gazetteer gazetteer,
            PhraseReader reader,
            ActorMaker maker,
            Month at,
            Optional<String> placed,
            Optional<String> outlet) {}

    /** Whom a name in running text brings up; nobody if it is a treaty, a place that is no state, or not known. */
    Optional<Entity> named(Chunk chunk, int sentence) {
        Phrase phrase = chunk.phrase();
        List<String> words = People.words(chunk, text);
        if (!words.isEmpty()) {
            List<Entity> persons = people.named(words);
            return persons.size() == 1 ? Optional.of(discourse.known(persons.get(0))) : Optional.empty();
        }
        return body(phrase, sentence).or(() -> stateOf(phrase)).map(discourse::known);
    }

    /** @param speaker whoever is quoted around the span, of whom a third person is not said */
    Answer resolve(Span span, int sentence, Optional<Actor> speaker, IntPredicate inContent) {
        String words = span.in(text);
        Optional<Pronoun> pronoun = Pronoun.of(words);
        if (pronoun.isPresent()) {
            return pronoun(pronoun.get(), span, sentence, speaker, inContent);
        }
        Phrase phrase = reader.read(words);
        Description description = Description.of(words);
        return person(phrase, span)
                .or(() -> group(description, span, sentence))
                .or(() -> officeHolder(phrase, description, span, sentence))
                .or(() -> takenUp(phrase, description, span, sentence))
                .or(() -> body(phrase, sentence).filter(e -> isWhole(phrase, description)).map(e -> found(e, "named", span, "“" + words + "” names " + e.actor().name() + ".", List.of())))
                .or(() -> stateOf(phrase).filter(e -> phrase.office().isEmpty() && phrase.noun().isEmpty() && phrase.organ().isEmpty()).map(e -> state(e, phrase, span)))
                .or(() -> half(description, sentence).map(e -> found(e, "half", span, "“" + words + "” is short for " + e.actor().name() + ".", evidence(e))))
                .or(() -> issued(phrase, description, span, sentence))
                .or(() -> capitalised(phrase, description, sentence).map(e -> found(e, "capitalised", span, "“" + words + "” is a name that no table holds.", List.of())))
                .orElseGet(() -> described(phrase, description, span, sentence));
    }

    /** "We urge …" inside a quotation is said by whoever is quoted. */
    Resolution speaker(Span span, Optional<Attribution> around, Optional<Actor> actor) {
        String words = span.in(text);
        if (actor.isPresent()) {
            return new Resolved(
                    actor.get(),
                    basis("speaker", 0.9, "“" + words + "” stands in the words of " + actor.get().name() + ".",
                            around.map(a -> a.source().spans()).orElse(List.of())));
        }
        return new Unresolved(basis("speaker", 0.9, "“" + words + "” is whoever speaks there, who is not known.", List.of()));
    }

    private Answer pronoun(Pronoun pronoun, Span span, int sentence, Optional<Actor> speaker, IntPredicate inContent) {
        String words = span.in(text);
        if (pronoun == Pronoun.ADDRESSEE) {
            return unresolved("addressee", "“" + words + "” is whoever is spoken to.");
        }
        if (pronoun == Pronoun.RELATIVE) {
            return relative(span, sentence);
        }
        Predicate<Entity> fits = e -> pronoun.fits(e) && speaker.filter(s -> s.equals(e.actor())).isEmpty();
        return present("pronoun", words, fits, inContent, span, sentence, "nobody was spoken of before whom it could take up");
    }

    /** "Valsk, who said": the nearest before it. */
    private Answer relative(Span span, int sentence) {
        String words = span.in(text);
        List<Entity> near = discourse.present(sentence, e -> discourse.last(e)
                .filter(last -> last.end() <= span.start() && text.substring(last.end(), span.start()).length() <= 40)
                .isPresent());
        Optional<Entity> nearest = near.stream().max(java.util.Comparator.comparingInt(e -> discourse.last(e).orElseThrow().end()));
        return nearest.map(e -> found(e, "relative", span, "“" + words + "” belongs to " + e.actor().name() + " before it.", evidence(e)))
                .orElseGet(() -> unresolved("relative", "What “" + words + "” belongs to has no name."));
    }

    private Optional<Answer> person(Phrase phrase, Span span) {
        if (phrase.person().isEmpty()
                || phrase.definiteness() == Phrase.Definiteness.DEFINITE && phrase.office().isEmpty()) {
            return Optional.empty();
        }
        List<String> words = NameWords.of(phrase.person().get());
        boolean bodily = phrase.office().isEmpty() && phrase.organ().isPresent();
        if (bodily || !standsAsPerson(phrase, words)) {
            return Optional.empty();
        }
        List<Entity> persons = people.named(words);
        if (persons.size() > 1) {
            List<Entity> fitting = persons.stream().filter(e -> sameState(e, phrase)).toList();
            persons = fitting.size() == 1 ? fitting : nearest(persons);
        }
        String name = phrase.person().get();
        if (persons.size() > 1) {
            return Optional.of(ambiguous(persons, "last-name", "“" + name + "” is the last name of"));
        }
        if (persons.isEmpty()) {
            Entity alone = people.alone(words, phrase);
            return Optional.of(found(alone, "person", span, "“" + name + "” is a person of whom the article says no more.", List.of()));
        }
        Entity entity = persons.get(0);
        String why = NameWords.nameKey(words).equals(NameWords.nameKey(NameWords.of(entity.actor().name())))
                ? "“" + name + "” is the name."
                : "“" + name + "” is short for " + entity.actor().name() + ".";
        return Optional.of(found(entity, "person", span, why, evidence(entity)));
    }

    /** Whether the phrase is the person, not the person's campaign, wife or words. */
    private static boolean standsAsPerson(Phrase phrase, List<String> words) {
        String[] parts = phrase.text().split(",", 3);
        String name = NameWords.nameKey(words);
        for (String part : parts) {
            Description description = Description.of(part);
            String key = NameWords.nameKey(NameWords.of(description.text()));
            boolean ends = key.endsWith(name) || key.endsWith(name + " 's");
            if (ends || key.startsWith(name) && description.words().size() <= words.size()) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameState(Entity entity, Phrase phrase) {
        return phrase.state().isPresent() && entity.actor().country().equals(phrase.state());
    }

    private List<Entity> nearest(List<Entity> persons) {
        return persons.stream()
                .filter(e -> discourse.last(e).isPresent())
                .max(java.util.Comparator.comparingInt(e -> discourse.last(e).orElseThrow().end()))
                .map(List::of)
                .orElse(persons);
    }

    /** "France and Germany": both, if both sides name somebody. */
    private Optional<Answer> group(Description description, Span span, int sentence) {
        String whole = description.text();
        int and = whole.indexOf(" and ");
        if (and < 0 || whole.indexOf(" and ", and + 1) >= 0) {
            return Optional.empty();
        }
        List<Actor> members = new ArrayList<>();
        for (String side : List.of(whole.substring(0, and), whole.substring(and + 5))) {
            Phrase phrase = reader.read(side);
            boolean tells = phrase.states().size() <= 1 && Character.isUpperCase(side.charAt(0));
            Optional<Entity> entity = !tells ? Optional.empty() : phrase.person().isPresent() && phrase.person().get().equals(side)
                    ? people.named(NameWords.of(side)).stream().findFirst()
                    : phrase.noun().isPresent() || phrase.office().isPresent() ? Optional.empty() : body(phrase, sentence).or(() -> stateOf(phrase));
            entity.ifPresent(e -> members.add(e.actor()));
        }
        if (members.size() < 2 || members.get(0).equals(members.get(1))) {
            return Optional.empty();
        }
        Entity group = new Entity(maker.group(members), Gender.NEUTER, true, Set.of("both", "sides", "countries", "governments"));
        return Optional.of(found(group, "both", span, "“" + span.in(text) + "” names both.", List.of()));
    }

    /** "the deputy minister", "the Kestrian foreign minister": a person of this office, else the office. */
    private Optional<Answer> officeHolder(Phrase phrase, Description description, Span span, int sentence) {
        if (phrase.office().isEmpty() || phrase.plural() || phrase.definiteness() == Phrase.Definiteness.INDEFINITE || isCrowd(phrase)) {
            return Optional.empty();
        }
        String words = span.in(text);
        Set<String> office = new HashSet<>(List.of(phrase.office().get().split("[ -]")));
        Predicate<Entity> fits = e -> e.isPerson()
                && e.heads().containsAll(office)
                && (phrase.state().isEmpty() || phrase.state().flatMap(gazetteer::state).map(State::country).equals(e.actor().country()));
        List<Entity> present = discourse.present(sentence, fits);
        if (present.isEmpty()) {
            present = people.all().stream().filter(fits).toList();
        }
        if (present.size() > 1) {
            return Optional.of(ambiguous(present, "office", "“" + words + "” fits"));
        }
        if (present.size() == 1) {
            Entity entity = present.get(0);
            return Optional.of(found(entity, "office", span, "“" + words + "” is the office of " + entity.actor().name() + ".", evidence(entity)));
        }
        Optional<State> state = phrase.state().or(() -> phrase.body().isPresent() ? Optional.empty() : home).flatMap(gazetteer::state);
        if (state.isPresent() && phrase.body().isEmpty() && phrase.officeEntry().filter(o -> o.roleOf() != RoleOf.BODY).isPresent()) {
            Entity holder = new Entity(maker.office(phrase.office().get(), state.get(), phrase.roles()), phrase.gender(), false, office);
            return Optional.of(found(holder, "office-of-state", span, "The article does not name who is “" + words + "”.", List.of()));
        }
        return Optional.empty();
    }

    /** "official", "source": so many have that office that it names nobody. */
    private static boolean isCrowd(Phrase phrase) {
        String office = phrase.office().orElse("");
        return Set.of("official", "source", "representative", "aide", "diplomat", "officer", "lawmaker", "adviser", "advisor", "analyst", "expert", "insider", "member", "authority", "authorities").contains(office);
    }

    /** "the ministry", "the alliance", "the accounts": a body or group that was spoken of in these words. */
    private Optional<Answer> takenUp(Phrase phrase, Description description, Span span, int sentence) {
        boolean names = phrase.body().isPresent() || phrase.state().isPresent() || phrase.person().isPresent();
        if (names || phrase.definiteness() == Phrase.Definiteness.INDEFINITE) {
            return Optional.empty();
        }
        List<Entity> present = discourse.present(sentence, e -> !e.isPerson() && description.takesUp(e.heads()));
        String words = span.in(text);
        if (present.size() > 1) {
            return Optional.of(ambiguous(present, "taken-up", "“" + words + "” fits"));
        }
        return present.stream().findFirst()
                .map(e -> found(e, "taken-up", span, "“" + words + "” takes up " + e.actor().name() + ".", evidence(e)));
    }

    /** Whether the phrase is the body itself, not its official or its report. */
    private boolean isWhole(Phrase phrase, Description description) {
        return phrase.office().isEmpty() && phrase.noun().isEmpty() && !ISSUED.contains(description.head()) && !WRITTEN.contains(description.head());
    }

    private Answer state(Entity state, Phrase phrase, Span span) {
        boolean capital = phrase.place().filter(p -> p.is(NameClass.CAPITAL)).isPresent();
        String words = span.in(text);
        String why = capital
                ? "“" + words + "” speaks: the government that sits there, " + state.actor().name() + "."
                : "“" + words + "” names " + state.actor().name() + ".";
        return found(state, capital ? "seat-of-government" : "state", span, why, List.of());
    }

    /** "the statement" is whose it is; "a report by the agency" is the agency's. */
    private Optional<Answer> issued(Phrase phrase, Description description, Span span, int sentence) {
        String words = span.in(text);
        boolean definite = phrase.definiteness() == Phrase.Definiteness.DEFINITE;
        boolean press = phrase.organ().filter(SourceResolver::isMedia).isPresent() && phrase.body().isEmpty();
        if (!ISSUED.contains(description.head()) && !WRITTEN.contains(description.head()) && !press) {
            return Optional.empty();
        }
        Optional<Entity> own = inside(span, sentence);
        if (own.isPresent()) {
            written = WRITTEN.contains(description.head()) ? own : written;
            return own.map(e -> found(e, "issued", span, "“" + words + "” is of " + e.actor().name() + ".", List.of()));
        }
        if (!definite || press) {
            return Optional.empty();
        }
        Optional<Entity> whose = WRITTEN.contains(description.head())
                ? written
                : discourse.present(sentence, e -> !e.plural()).stream().findFirst();
        return whose.map(e -> found(
                e, "issued", span, "“" + words + "” is of whoever spoke before: " + e.actor().name() + ".", evidence(e)));
    }

    /** The first whom a phrase names: "an opinion piece in the Ardel Courier". */
    private Optional<Entity> inside(Span span, int sentence) {
        for (Chunk chunk : chunks) {
            if (span.contains(chunk.span())) {
                Optional<Entity> entity = named(chunk, sentence)
                        .or(() -> capitalised(chunk.phrase(), Description.of(chunk.span().in(text)), sentence));
                if (entity.isPresent()) {
                    return entity;
                }
            }
        }
        return Optional.empty();
    }

    /** Nobody whom a name or the text before tells: the record keeps the words. */
    private Answer described(Phrase phrase, Description description, Span span, int sentence) {
        Optional<Entity> served = served(phrase, description, sentence);
        Optional<Entity> state = stateOf(phrase);
        Optional<String> country = served.or(() -> state)
                .or(() -> oneOf(description, sentence))
                .flatMap(e -> e.actor().country())
                .or(() -> phrase.organ()
                        .filter(o -> !isMedia(o) && phrase.place().isEmpty())
                        .flatMap(Entry::organ)
                        .flatMap(gazetteer::organ)
                        .flatMap(o -> state(phrase, o, sentence))
                        .map(State::country));
        String said = served.filter(e -> phrase.body().isEmpty() && phrase.state().isEmpty())
                .map(e -> description.head() + " of the " + e.actor().name())
                .orElse(description.text());
        boolean person = phrase.office().isPresent() && !phrase.plural();
        boolean plural = phrase.plural() || description.head().endsWith("s") && !person;
        Gender gender = person ? phrase.gender() : plural ? Gender.UNKNOWN : Gender.NEUTER;
        // "Kestrian farmers and fishermen" are not "the farmers".
        Set<String> heads = description.words().contains("and") ? Set.of() : new HashSet<>(description.words());
        Actor actor = maker.unnamed(document, said, country, phrase.roles().stream().findFirst());
        return found(
                new Entity(actor, gender, plural, heads),
                "unnamed",
                span,
                "The article gives no name for “" + span.in(text) + "”.",
                List.of());
    }

    /** "One official" behind "officials in Ardel": one of those. */
    private Optional<Entity> oneOf(Description description, int sentence) {
        boolean one = description.words().size() > 1 && Set.of("one", "another").contains(description.words().get(0));
        return one
                ? discourse.present(sentence, e -> e.plural() && e.heads().contains(description.head() + "s")).stream().findFirst()
                : Optional.empty();
    }

    /** The body that somebody unnamed serves: "a ministry official" after "the Kestrian foreign ministry". */
    private Optional<Entity> served(Phrase phrase, Description description, int sentence) {
        boolean organTold = phrase.body().isPresent() || phrase.officeEntry().flatMap(Entry::organ).equals(phrase.organ().flatMap(Entry::organ));
        if (phrase.body().isPresent() || phrase.organ().isPresent() && !organTold) {
            return body(phrase, sentence);
        }
        List<String> before = description.words().subList(0, Math.max(0, description.words().size() - 1));
        return before.isEmpty() || phrase.state().isPresent()
                ? Optional.empty()
                : discourse.present(sentence, e -> !e.isPerson() && e.heads().containsAll(before)).stream().findFirst();
    }

    /** A body that no table holds, by its capitals: "the State Water Service", "Kestria's National Weather Bureau". */
    private Optional<Entity> capitalised(Phrase phrase, Description description, int sentence) {
        List<String> words = NameWords.of(description.text());
        int from = words.indexOf("'s") + 1;
        List<String> name = words.subList(from, words.size());
        boolean capitals = !name.isEmpty() && name.stream().allMatch(w -> NameWords.isCapitalised(w) || w.equals("of") || w.equals("and") || w.equals("for") || w.equals("-"));
        if (!capitals || phrase.office().isPresent() || phrase.organ().filter(o -> !isMedia(o)).isPresent() && phrase.state().isPresent()) {
            return Optional.empty();
        }
        String adjective = phrase.state().flatMap(gazetteer::state).map(State::adjective).orElse("");
        List<String> bare = name.get(0).equals(adjective) ? name.subList(1, name.size()) : name;
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        String words2 = NameText.of(bare);
        Optional<State> state = phrase.state().flatMap(gazetteer::state);
        Optional<String> country = state.or(() -> nearby(sentence).flatMap(gazetteer::state)).map(State::country);
        String whole = state.filter(st -> !words2.contains(st.name())).map(st -> words2 + " of " + st.article() + st.name()).orElse(words2);
        return Optional.of(entity(maker.named(whole, country, phrase.roles().stream().findFirst()), words(words2)));
    }

    /** The country of the state or organ that is most present: a body named without its state is most often of that. */
    private Optional<String> nearby(int sentence) {
        return discourse.present(sentence, e -> e.actor().kind().equals("state") || e.actor().kind().equals("organ")).stream()
                .findFirst()
                .map(e -> e.actor().id().split("\\.", 2)[0])
                .or(() -> home);
    }

    /** "the North": the state of the article whose name begins so. */
    private Optional<Entity> half(Description description, int sentence) {
        String word = description.text();
        if (!Set.of("North", "South", "East", "West", "North's", "South's").contains(word.replace("'s", "").strip())) {
            return Optional.empty();
        }
        String half = word.replace("'s", "").strip();
        return discourse.present(sentence, e -> e.actor().kind().equals("state") && e.actor().name().startsWith(half + " ")).stream().findFirst();
    }

    /** A body by its own name, or an organ with the state that it is of. */
    private Optional<Entity> body(Phrase phrase, int sentence) {
        if (phrase.body().isPresent()) {
            Entry entry = phrase.body().get();
            if (entry.is(NameClass.TREATY, NameClass.WEAPON)) {
                return Optional.empty();
            }
            return Optional.of(entity(maker.body(entry), words(entry.name())));
        }
        if (phrase.ministry().isPresent() && phrase.state().isPresent()) {
            return gazetteer.state(phrase.state().get())
                    .map(state -> entity(maker.ministry(phrase.ministry().get(), state), words("ministry of " + phrase.ministry().get())));
        }
        // Every state has many papers: none of them is "the press of Kestria".
        Optional<Organ> organ = phrase.organ().filter(o -> !isMedia(o)).flatMap(Entry::organ).flatMap(gazetteer::organ);
        return organ.flatMap(o -> state(phrase, o, sentence).map(state -> {
            Set<String> heads = words(o.pattern().replace("{state}", "").replace("{adjective}", ""));
            o.names().forEach(n -> heads.addAll(words(n)));
            heads.addAll(words(Description.of(phrase.text()).text()));
            return entity(maker.organ(o, state), heads);
        }));
    }

    /**
     * Whose organ it is: as the phrase says, else that of the same organ in the text before, else that of the dateline,
     * else that of the state that is most present, else the outlet's.
     */
    private Optional<State> state(Phrase phrase, Organ organ, int sentence) {
        return phrase.state()
                .or(() -> discourse.present(sentence, e -> e.actor().id().endsWith("." + organ.id())).stream()
                        .findFirst()
                        .map(e -> e.actor().id().substring(0, e.actor().id().indexOf('.'))))
                .or(() -> placed)
                .or(() -> nearby(sentence))
                .flatMap(gazetteer::state);
    }

    private static boolean isMedia(Entry organ) {
        return organ.organ().filter("media"::equals).isPresent();
    }

    private static Entity entity(Actor actor, Set<String> heads) {
        return new Entity(actor, Gender.NEUTER, false, heads);
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        NameWords.of(name).forEach(w -> words.add(NameWords.key(w)));
        words.remove("");
        return words;
    }

    private Optional<Entity> stateOf(Phrase phrase) {
        return phrase.state()
                .flatMap(gazetteer::state)
                .map(state -> new Entity(maker.state(state), Gender.NEUTER, false, Set.of("country", "state", "nation", "republic")));
    }

    private Answer present(String rule, String words, Predicate<Entity> fits, IntPredicate inContent, Span span, int sentence, String missing) {
        List<Entity> present = discourse.present(sentence, fits, inContent);
        if (present.isEmpty()) {
            return unresolved(rule, "“" + words + "”: " + missing + ".");
        }
        if (present.size() > 1) {
            return ambiguous(present, rule, "“" + words + "” fits");
        }
        Entity entity = present.get(0);
        return found(entity, rule, span, "“" + words + "” takes up " + entity.actor().name() + ", the most present before it.", evidence(entity));
    }

    private List<Span> evidence(Entity entity) {
        return discourse.last(entity).map(List::of).orElse(List.of());
    }

    private Answer found(Entity entity, String rule, Span span, String why, List<Span> evidence) {
        Entity known = discourse.known(entity);
        return new Answer(new Resolved(known.actor(), basis(rule, Confidences.of(rule), why, evidence)), Optional.of(known));
    }

    private static Answer ambiguous(List<Entity> entities, String rule, String how) {
        List<Actor> actors = entities.stream().map(Entity::actor).sorted(java.util.Comparator.comparing(Actor::id)).toList();
        String names = String.join(" and ", actors.stream().map(Actor::name).toList());
        return new Answer(new Ambiguous(actors, basis(rule, Confidences.of(rule), how + " " + names + ".", List.of())), Optional.empty());
    }

    private static Answer unresolved(String rule, String why) {
        return new Answer(new Unresolved(basis(rule, Confidences.of(rule), why, List.of())), Optional.empty());
    }

    private static Basis basis(String rule, double confidence, String why, List<Span> evidence) {
        return new Basis(PRODUCER, rule, why, confidence, evidence);
    }
}
