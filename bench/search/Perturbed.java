package rejoinder.bench.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import rejoinder.actor.Actor;
import rejoinder.actor.Denotation;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Utterance;
import rejoinder.claim.ArticleClaims;
import rejoinder.claim.Response;
import rejoinder.claim.SpeechAct;
import rejoinder.claim.SpeechActDecision;
import rejoinder.event.EventParty;
import rejoinder.event.PloverEvent;
import rejoinder.ledger.Reading;
import rejoinder.text.Document;
import rejoinder.text.DocumentId;
import rejoinder.text.Metadata;
import rejoinder.text.OffsetMap;
import rejoinder.time.Interval;
import rejoinder.wire.Article;

/**
 * Readings of ever other articles, made of a few: words give way to others of the same length, so that all spans hold;
 * actors, outlets and days are drawn anew, few of them often and many seldom (Zipf), days in bursts. The same seed makes
 * the same readings. Not thread-safe.
 */
final class Perturbed {

    static final int ACTORS = 5_000;
    static final int COUNTRIES = 60;
    static final int OUTLETS = 60;
    static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    static final int DAYS = 12 * 365;
    private static final int WORDS_A_LENGTH = 3_000;
    private static final int BURSTS = 400;
    private static final String[] ROLES = {"GOV", "MIL", "LEG", "JUD", "OPP", "REB", "MED", "BUS", "IGO", "NGO", "EDU", "CVL"};

    private final List<Reading> stories;
    private final Random random;
    private final Zipf actors = new Zipf(ACTORS);
    private final Zipf outlets = new Zipf(OUTLETS);
    private final Zipf words = new Zipf(WORDS_A_LENGTH);
    private final List<List<String>> vocabulary = new ArrayList<>();
    private final int[] bursts = new int[BURSTS];
    private int made;

    Perturbed(List<Reading> stories, long seed) {
        this.stories = List.copyOf(stories);
        this.random = new Random(seed);
        for (int length = 0; length <= 14; length++) {
            vocabulary.add(vocabulary(length));
        }
        for (int i = 0; i < BURSTS; i++) {
            bursts[i] = random.nextInt(DAYS);
        }
    }

    /** Ranks drawn with a chance that falls with the rank. */
    static final class Zipf {
        private final double[] upTo;

        Zipf(int ranks) {
            upTo = new double[ranks];
            double sum = 0;
            for (int i = 0; i < ranks; i++) {
                sum += 1 / Math.pow(i + 1, 1.05);
                upTo[i] = sum;
            }
        }

        int next(Random random) {
            int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
            return Math.min(upTo.length - 1, at < 0 ? -at - 1 : at);
        }
    }

    private List<String> vocabulary(int length) {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < WORDS_A_LENGTH && length > 3; i++) {
            StringBuilder word = new StringBuilder();
            for (int c = 0; c < length; c++) {
                String from = c % 2 == 0 ? "bcdfgklmnprstvz" : "aeiou";
                word.append(from.charAt(random.nextInt(from.length())));
            }
            made.add(word.toString());
        }
        return made;
    }

    /** A word that readings hold, the frequent ones more often. */
    String word(Random from) {
        return vocabulary.get(5 + from.nextInt(5)).get(words.next(from));
    }

    static Actor actor(int rank) {
        return new Actor(
                "actor-" + rank,
                "Ministry Number " + rank + " of Country " + rank % COUNTRIES,
                "organ",
                Optional.of(country(rank % COUNTRIES)),
                Optional.of(ROLES[rank % 7 % ROLES.length + rank % 6]),
                List.of());
    }

    static String country(int number) {
        return "X" + (char) ('A' + number / 26) + (char) ('A' + number % 26);
    }

    static String outlet(int rank) {
        return "Outlet " + rank;
    }

    /** An article with its reading. */
    record Made(Article article, Reading reading) {}

    Made next() {
        Reading story = stories.get(random.nextInt(stories.size()));
        LocalDate day = day();
        long shift = story.day().map(d -> day.toEpochDay() - d.toEpochDay()).orElse(0L);
        Document old = story.document();
        Metadata metadata = metadata(day);
        Article article = Article.of("made up " + ++made, text(old.text()), metadata);
        DocumentId id = DocumentId.of(article.raw().toArray());
        Document document = new Document(
                id, article.text(), OffsetMap.identity(article.text().length()), metadata, old.regions(), List.of());
        Map<AttributionId, AttributionId> ids = new HashMap<>();
        story.attributions().forEach(a -> ids.put(a.id(), AttributionId.of(id, a.source(), a.cue(), a.content())));
        Map<String, Actor> drawn = new HashMap<>();
        List<Attribution> attributions = new ArrayList<>();
        Map<AttributionId, Resolution> whom = new TreeMap<>();
        Map<AttributionId, Utterance> said = new TreeMap<>();
        for (Attribution a : story.attributions()) {
            AttributionId now = ids.get(a.id());
            attributions.add(new Attribution(
                    now, a.source(), a.cue(), a.content(), a.mode(), a.parent().map(ids::get), a.basis()));
            Resolution resolution = story.actors().get(a.id());
            if (resolution instanceof Resolution.Resolved resolved) {
                whom.put(now, new Resolution.Resolved(drawn(resolved.actor(), drawn), resolved.basis()));
            }
            Utterance when = story.said().get(a.id());
            if (when != null) {
                said.put(now, shifted(when, shift));
            }
        }
        Reading reading = new Reading(
                story.producer(),
                document,
                story.sentences(),
                Optional.empty(),
                attributions,
                whom,
                said,
                mentions(story, drawn),
                List.of(),
                claims(story.claims(), ids, drawn),
                story.events().stream().map(e -> event(e, ids, drawn, shift)).toList());
        return new Made(article, reading);
    }

    private PloverEvent event(
            PloverEvent old, Map<AttributionId, AttributionId> ids, Map<String, Actor> drawn, long shift) {
        return new PloverEvent(
                old.type(),
                old.mode(),
                old.contexts(),
                parties(old.actors(), drawn),
                parties(old.recipients(), drawn),
                old.status(),
                old.when().map(w -> shifted(w, shift)),
                old.attribution().map(ids::get),
                old.span(),
                old.basis());
    }

    private List<EventParty> parties(List<EventParty> old, Map<String, Actor> drawn) {
        return old.stream()
                .map(p -> new EventParty(p.span(), p.actor().map(a -> drawn(a, drawn))))
                .toList();
    }

    private static Utterance shifted(Utterance when, long days) {
        Interval then = when.when();
        return new Utterance(
                new Interval(then.from().plusDays(days), then.to().plusDays(days), then.granularity()),
                when.derivation(),
                Optional.empty());
    }

    private List<Denotation> mentions(Reading story, Map<String, Actor> drawn) {
        return story.mentions().stream()
                .map(m -> new Denotation(
                        m.mention(),
                        m.actor().map(a -> drawn(a, drawn)),
                        m.why()))
                .toList();
    }

    private Actor drawn(Actor actor, Map<String, Actor> drawn) {
        return drawn.computeIfAbsent(actor.id(), i -> actor(actors.next(random)));
    }

    private ArticleClaims claims(ArticleClaims old, Map<AttributionId, AttributionId> ids, Map<String, Actor> drawn) {
        TreeSet<AttributionId> restated = new TreeSet<>();
        old.restated().forEach(a -> restated.add(ids.get(a)));
        Map<AttributionId, SpeechActDecision> acts = new TreeMap<>();
        old.acts().forEach((a, act) -> acts.put(ids.get(a), random.nextInt(4) > 0 ? act : act(act)));
        Map<AttributionId, List<Actor>> about = new TreeMap<>();
        old.about()
                .forEach((a, all) -> about.put(
                        ids.get(a), all.stream().map(x -> drawn(x, drawn)).distinct().toList()));
        List<Response> responses = new ArrayList<>();
        for (Response r : old.responses()) {
            if (r.to() instanceof Response.Target.Statement to) {
                responses.add(new Response(
                        ids.get(r.from()), new Response.Target.Statement(ids.get(to.id())), r.type(), r.basis()));
            }
        }
        return new ArticleClaims(restated, acts, about, responses, List.of(), Map.of());
    }

    private SpeechActDecision act(SpeechActDecision act) {
        SpeechAct other = SpeechAct.values()[random.nextInt(SpeechAct.values().length)];
        return new SpeechActDecision(other, act.polarity(), act.hedged(), act.basis());
    }

    private LocalDate day() {
        int day = random.nextInt(10) < 3
                ? random.nextInt(DAYS)
                : bursts[random.nextInt(BURSTS)] + (int) (random.nextGaussian() * 8);
        return FIRST.plusDays(Math.max(0, Math.min(DAYS - 1, day)));
    }

    private Metadata metadata(LocalDate day) {
        return new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.of(outlet(outlets.next(random))),
                Optional.of(day),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"));
    }

    private String text(String old) {
        StringBuilder text = new StringBuilder(old);
        Map<String, String> names = new HashMap<>();
        int start = -1;
        for (int i = 0; i <= old.length(); i++) {
            boolean letter = i < old.length() && Character.isLetter(old.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                text.replace(start, i, other(old.substring(start, i), names));
                start = -1;
            }
        }
        return text.toString();
    }

    /** Names give way to others, the same to the same in an article; so do nine of ten other words, lest all be copies. */
    private String other(String word, Map<String, String> names) {
        int length = word.length();
        if (length <= 4 || length > 14 || !word.chars().allMatch(c -> c < 128)) {
            return word;
        }
        if (Character.isUpperCase(word.charAt(0))) {
            return names.computeIfAbsent(word, w -> {
                String drawn = made(length);
                return Character.toUpperCase(drawn.charAt(0)) + drawn.substring(1);
            });
        }
        return random.nextInt(10) > 0 ? made(length) : word;
    }

    private String made(int length) {
        return vocabulary.get(length).get(words.next(random));
    }
}
