package rejoinder.bench.search;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import rejoinder.Rejoinder;
import rejoinder.actor.ActorRegistry;
import rejoinder.export.Export;
import rejoinder.export.Exports;
import rejoinder.export.Selection;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.CurationEntry;
import rejoinder.ledger.Filter;
import rejoinder.ledger.Proposal;
import rejoinder.ledger.Reading;
import rejoinder.search.Facet;
import rejoinder.search.QuerySyntaxException;
import rejoinder.search.SearchIndex;
import rejoinder.search.SearchQuery;
import rejoinder.search.SearchRequest;
import rejoinder.search.SearchRequest.Order;
import rejoinder.store.Access;
import rejoinder.store.SqliteLedger;
import rejoinder.web.Desk;
import rejoinder.web.WebServer;
import rejoinder.wire.Article;
import rejoinder.wire.Limits;
import rejoinder.wire.Rejection;
import rejoinder.wire.WireFormat;
import rejoinder.wire.WireFormats;

/**
 * Fills a ledger with so many made-up statements, builds its index, asks both as eight people at once would, in the
 * library and by HTTP, and exports all of it: {@code SearchBench STATEMENTS STORIES DIRECTORY}. A ledger that is there
 * already is taken as it is.
 */
final class SearchBench {

    private static final int CLIENTS = 8;
    private static final int QUERIES = 200; // a client
    private static final int PAGES = 40; // a client
    private static final long SEED = 20_261_122;

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private SearchBench() {}

    public static void main(String[] args) throws Exception {
        int statements = Integer.parseInt(args[0]);
        List<Reading> stories = stories(Path.of(args[1]));
        Path data = Path.of(args[2]);
        if (!Files.exists(data.resolve("ledger.db"))) {
            fill(data, stories, statements);
        }
        try (SqliteLedger file = SqliteLedger.open(data, Access.READ, Clock.systemUTC());
                SearchIndex index = SearchIndex.in(data)) {
            CuratedLedger ledger = CuratedLedger.of(file);
            index(index, ledger, data);
            Perturbed words = new Perturbed(stories, SEED);
            search(index, words, stories);
            pages(ledger, index, words);
            exports(ledger);
        }
    }

    private static void fill(Path data, List<Reading> stories, int statements) throws Exception {
        Perturbed made = new Perturbed(stories, SEED);
        long began = System.nanoTime();
        long found = 0;
        int articles = 0;
        try (SqliteLedger ledger = SqliteLedger.open(data, Access.WRITE, Clock.systemUTC())) {
            for (; found < statements; articles++) {
                Perturbed.Made next = made.next();
                ledger.add(next.article(), next.reading());
                found += next.reading().attributions().size();
                if (articles % 5_000 == 0) {
                    System.err.printf(Locale.ROOT, "%,d statements added, %.0f s%n", found, since(began));
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "ledger: statements %,d  articles %,d  added in %.0f s (%,.0f articles/s)  size %,.0f MB (%,.0f bytes a statement)%n",
                found,
                articles,
                since(began),
                articles / since(began),
                size(data) / 1e6,
                (double) size(data) / found);
    }

    private static void index(SearchIndex index, CuratedLedger ledger, Path data) throws Exception {
        long before = size(data);
        long began = System.nanoTime();
        index.update(ledger, n -> {
            if (n % 10_000 == 0) {
                System.err.printf(Locale.ROOT, "%,d articles indexed, %.0f s%n", n, since(began));
            }
        });
        long found = index.search(request("", Set.of())).total();
        System.out.printf(
                Locale.ROOT,
                "index: statements %,d  built in %.0f s (%,.0f statements/s)  size %,.0f MB (%,.0f bytes a statement)%n",
                found,
                since(began),
                found / since(began),
                (size(data) - before) / 1e6,
                (double) (size(data) - before) / found);
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static void search(SearchIndex index, Perturbed words, List<Reading> stories) throws Exception {
        measure(index, "warm-up", random -> three(words, random, random.nextBoolean()));
        measure(index, "words and three facets", random -> three(words, random, true));
        measure(index, "three facets", random -> three(words, random, false));
        measure(index, "one common facet", random -> "country:" + Perturbed.country(random.nextInt(4)));
        measure(index, "everything", random -> "");
        measure(index, "like a sentence", PAGES, random -> like(stories, random));
        measure(
                index,
                "the same and three facets",
                PAGES,
                random -> like(stories, random) + " " + three(words, random, false));
    }

    private static void pages(CuratedLedger ledger, SearchIndex index, Perturbed words) throws Exception {
        Desk nobody = new Desk() {
            @Override
            public String author() {
                return "nobody";
            }

            @Override
            public List<CurationEntry> curate(List<Proposal> proposals) {
                return List.of();
            }
        };
        try (WebServer server = WebServer.start(ledger, 0, nobody, index)) {
            List<String> articles = ledger.documents(Filter.ALL.page(0, 2_000)).stream()
                    .map(d -> "documents/" + d.id())
                    .toList();
            URI base = server.address();
            long began = System.nanoTime();
            HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(base.resolve("attributions")).build(),
                            HttpResponse.BodyHandlers.discarding());
            System.out.printf(Locale.ROOT, "the first list after the start %.1f s%n", since(began));
            page(base, "/ (warm-up)", random -> "");
            page(base, "/", random -> "");
            page(base, "/?from=, of one year", random -> "?from=" + year(random) + "-01-01");
            page(base, "an article", random -> articles.get(random.nextInt(articles.size())));
            page(base, "/search", random -> "search");
            page(base, "/search, three filters", random -> "search?q=" + encoded(three(words, random, false)));
            page(base, "/attributions", random -> "attributions?from=" + year(random) + "-01-01");
            page(base, "/actors", random -> "actors?country=" + Perturbed.country(random.nextInt(8)));
            page(base, "an actor", random -> "actors/actor-" + random.nextInt(50));
            page(base, "/timeline", random -> "timeline?q=" + encoded(three(words, random, false)));
            page(base, "/network", random -> "network?q=said:" + year(random));
            page(base, "/sources", random -> "sources?q=said:" + year(random));
        }
    }

    private static int year(Random random) {
        return 2014 + random.nextInt(12);
    }

    private static String encoded(String query) {
        return java.net.URLEncoder.encode(query, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void page(URI base, String name, Asking asking) throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        run(name, PAGES, random -> {
            HttpRequest request =
                    HttpRequest.newBuilder(base.resolve(asking.query(random))).build();
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(request.uri() + " answered " + answer.statusCode());
            }
            return answer.body().length;
        });
    }

    private static void exports(CuratedLedger ledger) throws Exception {
        for (String name : List.of("jsonl", "statements.csv", "statements.parquet", "graphml")) {
            Optional<Export> export = Exports.named(name);
            if (export.isEmpty()) {
                continue;
            }
            Measured written = new Measured();
            long began = System.nanoTime();
            export.get().write(Selection.all(ledger), written);
            System.out.printf(
                    Locale.ROOT,
                    "export %-16s %,6.0f s  %,8.0f statements/s  %,7.0f MB%n",
                    name,
                    since(began),
                    ledger.countAttributions(Filter.ALL) / since(began),
                    written.bytes / 1e6);
        }
    }

    /** Counts what is written. */
    private static final class Measured extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int off, int len) {
            bytes += len;
        }
    }

    static List<Reading> stories(Path directory) throws Exception {
        ActorRegistry actors;
        try (Reader table = Files.newBufferedReader(directory.resolve("actors.tsv"))) {
            actors = ActorRegistry.read("actors.tsv", table);
        }
        Rejoinder reader = Rejoinder.create(actors);
        List<Reading> readings = new ArrayList<>();
        WireFormat.Sink sink = new WireFormat.Sink() {
            @Override
            public void article(Article article) {
                readings.add(reader.read(article));
            }

            @Override
            public void rejected(Rejection rejection) {
                throw new IllegalStateException(rejection.toString());
            }
        };
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(f -> Character.isDigit(f.getFileName().toString().charAt(0))).sorted().toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    byte[] head = Arrays.copyOf(Files.readAllBytes(file), 4096);
                    WireFormats.detect(file.getFileName().toString(), head).read(file.toString(), in, Limits.DEFAULT, sink);
                }
            }
        }
        return readings;
    }

    private static String three(Perturbed words, Random random, boolean withWords) {
        String[] facets = {
            "country:" + Perturbed.country(random.nextInt(8)),
            "act:" + new String[] {"assert", "deny", "reject", "accuse", "demand"}[random.nextInt(5)],
            "mode:" + new String[] {"direct", "indirect", "mixed"}[random.nextInt(3)],
            "outlet:\"Outlet " + random.nextInt(10) + "\"",
            "said:" + (2014 + random.nextInt(12)),
            "about:=actor-" + random.nextInt(20),
            "responds:unanswered",
        };
        List<String> chosen = new ArrayList<>(Arrays.asList(facets));
        Collections.shuffle(chosen, random);
        return (withWords ? words.word(random) + " " : "") + String.join(" ", chosen.subList(0, 3));
    }

    /** The first words of what somebody says in a story. */
    private static String like(List<Reading> stories, Random random) {
        Reading story = stories.get(random.nextInt(stories.size()));
        var attribution = story.attributions().get(random.nextInt(story.attributions().size()));
        String content = attribution.content().spans().get(0).in(story.document().text());
        return "like:\"the river " + content.substring(0, Math.min(100, content.length())).replaceAll("[\"“”\\\\]", "")
                + "\"";
    }

    private static SearchRequest request(String query, Set<Facet> facets) throws QuerySyntaxException {
        return new SearchRequest(
                SearchQuery.parse(query), Order.NEWEST, 50, Optional.empty(), facets, !facets.isEmpty());
    }

    /** Makes a query, or an address. */
    private interface Asking {
        String query(Random random);
    }

    /** Asks once, and tells how much there was. */
    private interface Question {
        long ask(Random random) throws Exception;
    }

    private static void measure(SearchIndex index, String name, Asking asking) throws Exception {
        measure(index, name, QUERIES, asking);
    }

    private static void measure(SearchIndex index, String name, int times, Asking asking) throws Exception {
        run(
                name,
                times,
                random -> index.search(request(asking.query(random), EnumSet.allOf(Facet.class)))
                        .total());
    }

    private static void run(String name, int times, Question question) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Callable<long[]>> work = new ArrayList<>();
        for (int c = 0; c < CLIENTS; c++) {
            Random random = new Random(name.hashCode() * 31L + c);
            work.add(() -> {
                long[] took = new long[times + 2];
                long busy = CPU.getCurrentThreadCpuTime();
                for (int i = 0; i < times; i++) {
                    long began = System.nanoTime();
                    took[times] += question.ask(random);
                    took[i] = System.nanoTime() - began;
                }
                took[times + 1] = CPU.getCurrentThreadCpuTime() - busy;
                return took;
            });
        }
        long began = System.nanoTime();
        List<Long> all = new ArrayList<>();
        long totals = 0;
        long busy = 0;
        for (Future<long[]> one : clients.invokeAll(work)) {
            long[] took = one.get();
            totals += took[times];
            busy += took[times + 1];
            Arrays.stream(took, 0, times).forEach(all::add);
        }
        clients.shutdown();
        all.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%-24s p50 %6.1f ms  p95 %6.1f ms  p99 %6.1f ms  max %6.1f ms  %,.0f a second  %.1f ms CPU of a client each  %,d results or bytes on average%n",
                name,
                at(all, 0.5),
                at(all, 0.95),
                at(all, 0.99),
                at(all, 1),
                all.size() / since(began),
                busy / 1e6 / all.size(),
                totals / all.size());
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size()))) / 1e6;
    }

    private static long size(Path directory) throws Exception {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
        }
    }
}
