package rejoinder.search;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import rejoinder.actor.Actor;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Content;
import rejoinder.attribution.Cue;
import rejoinder.attribution.Mode;
import rejoinder.attribution.Source;
import rejoinder.attribution.Utterance;
import rejoinder.claim.ArticleClaims;
import rejoinder.claim.Polarity;
import rejoinder.claim.Response;
import rejoinder.claim.ResponseType;
import rejoinder.claim.SpeechAct;
import rejoinder.claim.SpeechActDecision;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Reading;
import rejoinder.provenance.Basis;
import rejoinder.provenance.Producer;
import rejoinder.store.Access;
import rejoinder.store.SqliteLedger;
import rejoinder.text.Document;
import rejoinder.text.DocumentId;
import rejoinder.text.Metadata;
import rejoinder.text.OffsetMap;
import rejoinder.text.Region;
import rejoinder.text.RegionKind;
import rejoinder.text.Span;
import rejoinder.time.Interval;
import rejoinder.wire.Article;
import rejoinder.wire.RawBytes;

/** Makes up articles in which the parties of an invented dispute speak. The same seed makes the same articles. */
final class Speeches {

    static final Producer PRODUCER = new Producer("made-up", "1");

    static final List<String> WORDS = List.of(
            "dam",
            "dams",
            "river",
            "treaty",
            "gauges",
            "gauge",
            "water",
            "shut",
            "opened",
            "opening",
            "talks",
            "Ardel",
            "poisoned",
            "ferry",
            "canal",
            "flow",
            "attachés",
            "Sovanne's");

    static final List<Actor> ACTORS = List.of(
            actor("kestria", "Kestria", "XKS", "GOV"),
            actor("xks-mfa", "Ministry of Foreign Affairs of Kestria", "XKS", "GOV"),
            actor("belmora", "Belmora", "XBM", "GOV"),
            actor("tolend", "Marisa Tolend", "XBM", "GOV"),
            actor("jrc", "Joint River Commission", "JRC", "IGO"));

    private static final List<SpeechAct> ACTS =
            List.of(SpeechAct.ASSERT, SpeechAct.DENY, SpeechAct.REJECT, SpeechAct.ACCUSE, SpeechAct.DEMAND);
    private static final List<String> OUTLETS = List.of("Kestinform", "SovaPress", "Aurel News");

    private final Random random;

    Speeches(long seed) {
        this.random = new Random(seed);
    }

    /** An article and what is read in it. */
    record Speech(Article article, Reading reading) {}

    private static Actor actor(String id, String name, String country, String role) {
        return new Actor(id, name, "organ", Optional.of(country), Optional.of(role), List.of());
    }

    /** Adds so many articles, as a reader would: those that are there already are passed over. */
    static void add(Path data, long seed, int count) {
        try (SqliteLedger ledger = SqliteLedger.open(data, Access.WRITE, Clock.systemUTC())) {
            Speeches speeches = new Speeches(seed);
            for (int i = 0; i < count; i++) {
                Speech speech = speeches.next();
                if (!ledger.holds(speech.reading().document().id(), PRODUCER)) {
                    ledger.add(speech.article(), speech.reading());
                }
            }
        }
    }

    static CuratedLedger open(Path data) {
        return new CuratedLedger(SqliteLedger.open(data, Access.READ, Clock.systemUTC()));
    }

    Speech next() {
        List<String> contents = new ArrayList<>();
        for (int statements = 1 + random.nextInt(4); statements > 0; statements--) {
            contents.add(words(3 + random.nextInt(6)));
        }
        return saying(contents);
    }

    /** An article in which somebody says each of these. */
    Speech saying(List<String> contents) {
        StringBuilder text = new StringBuilder();
        List<Region> regions = new ArrayList<>();
        List<int[]> said = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            Actor actor = ACTORS.get(random.nextInt(ACTORS.size()));
            text.append(i == 0 ? "" : "\n\n");
            int start = text.length();
            text.append(actor.name()).append(" says ");
            int content = text.length();
            text.append(contents.get(i));
            said.add(new int[] {start, content, text.length(), ACTORS.indexOf(actor)});
            text.append(", number ").append(random.nextInt(1_000_000)).append('.');
            regions.add(new Region(i == 0 ? RegionKind.HEADLINE : RegionKind.BODY, new Span(start, text.length())));
        }
        return speech(text.toString(), regions, said);
    }

    private String words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }

    private Speech speech(String text, List<Region> regions, List<int[]> said) {
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);
        LocalDate day = LocalDate.of(2031, 1, 1).plusDays(random.nextInt(900));
        String outlet = OUTLETS.get(random.nextInt(OUTLETS.size()));
        Metadata metadata = new Metadata(
                Optional.empty(),
                Optional.empty(),
                day.getDayOfMonth() < 4 ? Optional.empty() : Optional.of(outlet),
                random.nextInt(9) == 0 ? Optional.empty() : Optional.of(day),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"));
        var toRaw = new OffsetMap.Builder();
        text.codePoints()
                .forEach(c -> toRaw.run(
                        1, Character.charCount(c), Character.toString(c).getBytes(StandardCharsets.UTF_8).length));
        Article article =
                new Article("made-up:" + text.hashCode(), RawBytes.of(raw), text, toRaw.build(), metadata, List.of());
        Document document =
                new Document(DocumentId.of(raw), text, OffsetMap.identity(text.length()), metadata, regions, List.of());
        return new Speech(article, reading(document, said, day));
    }

    private Reading reading(Document document, List<int[]> said, LocalDate day) {
        List<Attribution> attributions = new ArrayList<>();
        Map<AttributionId, Resolution> actors = new LinkedHashMap<>();
        Map<AttributionId, Utterance> times = new LinkedHashMap<>();
        Map<AttributionId, SpeechActDecision> acts = new LinkedHashMap<>();
        Map<AttributionId, List<Actor>> about = new LinkedHashMap<>();
        List<Response> responses = new ArrayList<>();
        for (int[] one : said) {
            Span cue = new Span(one[1] - 5, one[1] - 1);
            Source source = Source.of(new Span(one[0], one[1] - 6));
            Content content = Content.of(new Span(one[1], one[2]));
            AttributionId id = AttributionId.of(document.id(), source, Cue.of(cue), content);
            Basis basis = new Basis(PRODUCER, "made-up", "It was made up.", 0.9, List.of(cue));
            Mode mode = random.nextInt(3) == 0 ? Mode.MIXED : Mode.INDIRECT;
            attributions.add(new Attribution(id, source, Cue.of(cue), content, mode, Optional.empty(), basis));
            if (random.nextInt(5) > 0) {
                actors.put(id, new Resolution.Resolved(ACTORS.get(one[3]), basis));
            }
            if (random.nextInt(6) > 0) {
                LocalDate when = day.minusDays(random.nextInt(3));
                times.put(id, new Utterance(Interval.day(when), "day of the article", Optional.empty()));
            }
            SpeechAct act = ACTS.get(random.nextInt(ACTS.size()));
            acts.put(id, new SpeechActDecision(act, Polarity.AFFIRMED, false, basis));
            if (random.nextBoolean()) {
                about.put(id, List.of(ACTORS.get(random.nextInt(ACTORS.size()))));
            }
            if (attributions.size() > 1 && random.nextInt(3) == 0) {
                AttributionId to = attributions.get(0).id();
                responses.add(new Response(id, new Response.Target.Statement(to), ResponseType.DENIES, basis));
            }
        }
        return new Reading(
                PRODUCER,
                document,
                List.of(),
                Optional.empty(),
                attributions,
                actors,
                times,
                List.of(),
                List.of(),
                new ArticleClaims(Set.of(), acts, about, responses, List.of(), Map.of()));
    }
}
