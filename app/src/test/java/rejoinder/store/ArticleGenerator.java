package rejoinder.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import rejoinder.ledger.Reading;
import rejoinder.provenance.Producer;
import rejoinder.text.Document;
import rejoinder.text.DocumentId;
import rejoinder.text.Metadata;
import rejoinder.text.OffsetMap;
import rejoinder.text.Region;
import rejoinder.text.RegionKind;
import rejoinder.text.Repair;
import rejoinder.text.Span;
import rejoinder.time.Dateline;
import rejoinder.wire.Article;
import rejoinder.wire.RawBytes;

/**
 * Makes up articles and readings of them that are well formed and use everything that a reading can hold. The same seed
 * makes the same articles. Not thread-safe.
 */
final class ArticleGenerator {

    private static final List<String> WORDS = List.of(
            "the",
            "river",
            "Vesna",
            "treaty",
            "ministry",
            "said",
            "Oréa",
            "dam",
            "“never”",
            "water",
            "Karß",
            "не",
            "ΣΊΣΥΦΟΣ",
            "İstanbul",
            "𝒱alley",
            "🌊",
            "e\u0301tat",
            "\"quoted\"",
            "a\u0000b",
            "100%",
            "under_score",
            "o'clock");

    private final Random random;

    ArticleGenerator(long seed) {
        this.random = new Random(seed);
    }

    List<ReadArticle> next(int count, Producer producer) {
        List<ReadArticle> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(next(producer));
        }
        return made;
    }

    ReadArticle next(Producer producer) {
        Draft draft = new Draft();
        int blocks = 1 + random.nextInt(8);
        for (int i = 0; i < blocks; i++) {
            draft.block(kind(i), 3 + random.nextInt(40));
        }
        byte[] raw = draft.given.toString().getBytes(StandardCharsets.UTF_8);
        Metadata metadata = metadata();
        Article article = new Article(
                "made-up.jsonl:" + random.nextInt(1000) + maybe("\u2603").orElse(""),
                RawBytes.of(raw),
                draft.given.toString(),
                toRaw(draft.given.toString()),
                metadata,
                List.of());
        Document document = new Document(
                DocumentId.of(raw), draft.text.toString(), draft.map.build(), metadata, draft.regions, draft.repairs);
        return new ReadArticle(article, reading(document, draft, producer));
    }

    /** What another version makes of the same article. */
    ReadArticle again(ReadArticle read, Producer producer) {
        Reading old = read.reading();
        return new ReadArticle(read.article(), reading(old.document(), old.sentences(), old.dateline(), producer));
    }

    private Reading reading(Document document, Draft draft, Producer producer) {
        Optional<Dateline> dateline = draft.regions.stream()
                .filter(r -> r.kind() == RegionKind.DATELINE)
                .findFirst()
                .map(r -> new Dateline(r.span(), "VESNA", maybe("VNA"), day(), "Tuesday, 3 March falls in 2026"));
        return reading(document, draft.sentences, dateline, producer);
    }

    private Reading reading(Document document, List<Span> sentences, Optional<Dateline> dateline, Producer producer) {
        var generator = new AttributionGenerator(random);
        var attributions = generator.attributions(document, producer);
        return new Reading(
                producer,
                document,
                sentences,
                dateline,
                attributions,
                generator.actors(attributions),
                generator.said(attributions),
                generator.mentions(sentences),
                generator.times(sentences),
                generator.claims(attributions, sentences),
                new EventGenerator(random).events(document.text(), sentences, attributions));
    }

    private RegionKind kind(int block) {
        return switch (block) {
            case 0 -> random.nextBoolean() ? RegionKind.HEADLINE : RegionKind.BODY;
            case 1 -> random.nextBoolean() ? RegionKind.DATELINE : RegionKind.BODY;
            default -> random.nextInt(6) == 0 ? RegionKind.BOILERPLATE : RegionKind.BODY;
        };
    }

    private Metadata metadata() {
        return new Metadata(
                maybe("given-" + random.nextInt()),
                maybe("https://example.org/?a=1&b=<" + random.nextInt() + ">"),
                maybe(random.nextBoolean() ? "Vesna News" : "ORÉA DAILY"),
                day(),
                random.nextBoolean() ? Optional.of(LocalTime.ofSecondOfDay(random.nextInt(86400))) : Optional.empty(),
                maybe("A title; with 'marks'"),
                maybe(""),
                maybe("en-GB"));
    }

    private Optional<LocalDate> day() {
        return random.nextInt(3) == 0
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay(random.nextInt(40_000) - 9_000));
    }

    private Optional<String> maybe(String value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    /** From the units of a text to the bytes of its UTF-8. */
    private static OffsetMap toRaw(String text) {
        var map = new OffsetMap.Builder();
        text.codePoints()
                .forEach(c -> map.run(
                        1, Character.charCount(c), Character.toString(c).getBytes(StandardCharsets.UTF_8).length));
        return map.build();
    }

    /** A text on its way, with the given text that it differs from. */
    private final class Draft {
        final StringBuilder text = new StringBuilder();
        final StringBuilder given = new StringBuilder();
        final OffsetMap.Builder map = new OffsetMap.Builder();
        final List<Region> regions = new ArrayList<>();
        final List<Span> sentences = new ArrayList<>();
        final List<Repair> repairs = new ArrayList<>();

        void block(RegionKind kind, int words) {
            if (text.length() > 0) {
                // Two line ends where the article had one of another kind: one is put in.
                space("\n", "\r\n");
                text.append('\n');
                map.insert(1);
            }
            int start = text.length();
            int sentence = start;
            for (int i = 0; i < words; i++) {
                if (i > 0) {
                    space(" ", random.nextInt(9) == 0 ? "  " : " ");
                }
                word(WORDS.get(random.nextInt(WORDS.size())));
                if (i == words - 1 || random.nextInt(12) == 0) {
                    same(".");
                    sentences.add(new Span(sentence, text.length()));
                    sentence = text.length() + 1;
                }
            }
            regions.add(new Region(kind, new Span(start, text.length())));
        }

        private void word(String word) {
            if (random.nextInt(40) == 0) {
                int start = text.length();
                given.append("damйge");
                text.append("damage");
                map.run(6, 1, 1);
                repairs.add(new Repair(new Span(start, text.length()), "damйge", "windows-1251 read for windows-1252"));
            } else {
                same(word);
                if (random.nextInt(30) == 0) {
                    given.append('\u00AD');
                    map.drop(1);
                    same("soft");
                }
            }
        }

        private void same(String part) {
            given.append(part);
            text.append(part);
            map.copy(part.length());
        }

        private void space(String canonical, String was) {
            given.append(was);
            text.append(canonical);
            map.run(1, canonical.length(), was.length());
        }
    }
}
