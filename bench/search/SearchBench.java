package rejoinder.bench.search;

import java.io.InputStream;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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
import java.util.function.ObjLongConsumer;
import java.util.stream.Stream;
import rejoinder.Rejoinder;
import rejoinder.actor.ActorRegistry;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Entry;
import rejoinder.ledger.Ledger;
import rejoinder.ledger.Reading;
import rejoinder.search.Facet;
import rejoinder.search.QuerySyntaxException;
import rejoinder.search.SearchIndex;
import rejoinder.search.SearchQuery;
import rejoinder.search.SearchRequest;
import rejoinder.search.SearchRequest.Order;
import rejoinder.wire.Article;
import rejoinder.wire.Limits;
import rejoinder.wire.Rejection;
import rejoinder.wire.WireFormat;
import rejoinder.wire.WireFormats;

/**
 * Builds an index of so many statements and asks it as eight people at once would: {@code SearchBench STATEMENTS STORIES
 * DIRECTORY}. The ledger is made up as it is walked, so that the figures are those of the index alone.
 */
final class SearchBench {

    private static final int CLIENTS = 8;
    private static final int QUERIES = 200; // a client
    private static final long SEED = 20_261_122;

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private SearchBench() {}

    public static void main(String[] args) throws Exception {
        int statements = Integer.parseInt(args[0]);
        List<Reading> stories = stories(Path.of(args[1]));
        int each = stories.stream().mapToInt(r -> r.attributions().size()).sum() / stories.size();
        int articles = statements / Math.max(1, each);
        Path data = Path.of(args[2]);
        try (SearchIndex index = SearchIndex.in(data)) {
            long began = System.nanoTime();
            index.update(new CuratedLedger(ledger(stories, articles)), n -> {
                if (n % 10_000 == 0) {
                    System.err.printf(Locale.ROOT, "%,d articles, %.0f s%n", n, (System.nanoTime() - began) / 1e9);
                }
            });
            double seconds = (System.nanoTime() - began) / 1e9;
            long found = index.search(request("", Set.of())).total();
            System.out.printf(
                    Locale.ROOT,
                    "statements %,d  articles %,d  build %.0f s (%,.0f statements/s)  size %.0f MB (%.0f bytes a statement)%n",
                    found,
                    articles,
                    seconds,
                    found / seconds,
                    size(data) / 1e6,
                    (double) size(data) / found);
            Perturbed words = new Perturbed(stories, SEED);
            measure(index, "warm-up", random -> three(words, random, random.nextBoolean()));
            measure(index, "words and three facets", random -> three(words, random, true));
            measure(index, "three facets", random -> three(words, random, false));
            measure(index, "one common facet", random -> "country:" + Perturbed.country(random.nextInt(4)));
            measure(index, "everything", random -> "");
        }
    }

    private static List<Reading> stories(Path directory) throws Exception {
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

    /** What of a ledger an index asks for. */
    private static Ledger ledger(List<Reading> stories, int articles) {
        return (Ledger) Proxy.newProxyInstance(
                SearchBench.class.getClassLoader(), new Class<?>[] {Ledger.class}, (proxy, method, given) -> {
                    switch (method.getName()) {
                        case "state":
                            return articles + "-0";
                        case "curation":
                            return List.of();
                        case "countDocuments":
                            return (long) articles;
                        case "forEachSince":
                            return walk(stories, articles, (long) given[0], given[1]);
                        default:
                            throw new UnsupportedOperationException(method.getName());
                    }
                });
    }

    @SuppressWarnings("unchecked")
    private static long walk(List<Reading> stories, int articles, long since, Object visitor) {
        Perturbed perturbed = new Perturbed(stories, SEED);
        for (int i = 1; i <= articles; i++) {
            Reading reading = perturbed.next();
            if (i > since) {
                ((ObjLongConsumer<Entry>) visitor).accept(new Entry(reading, 1, Instant.EPOCH, "made up"), i);
            }
        }
        return articles;
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

    private static SearchRequest request(String query, Set<Facet> facets) throws QuerySyntaxException {
        return new SearchRequest(
                SearchQuery.parse(query), Order.NEWEST, 50, Optional.empty(), facets, !facets.isEmpty());
    }

    /** Makes a query. */
    private interface Asking {
        String query(Random random);
    }

    private static void measure(SearchIndex index, String name, Asking asking) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Callable<long[]>> work = new ArrayList<>();
        for (int c = 0; c < CLIENTS; c++) {
            Random random = new Random(name.hashCode() * 31L + c);
            work.add(() -> {
                long[] took = new long[QUERIES + 2];
                long busy = CPU.getCurrentThreadCpuTime();
                for (int i = 0; i < QUERIES; i++) {
                    SearchRequest request = request(asking.query(random), EnumSet.allOf(Facet.class));
                    long began = System.nanoTime();
                    long total = index.search(request).total();
                    took[i] = System.nanoTime() - began;
                    took[QUERIES] += total;
                }
                took[QUERIES + 1] = CPU.getCurrentThreadCpuTime() - busy;
                return took;
            });
        }
        long began = System.nanoTime();
        List<Long> all = new ArrayList<>();
        long totals = 0;
        long busy = 0;
        for (Future<long[]> one : clients.invokeAll(work)) {
            long[] took = one.get();
            totals += took[QUERIES];
            busy += took[QUERIES + 1];
            Arrays.stream(took, 0, QUERIES).forEach(all::add);
        }
        clients.shutdown();
        all.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%-24s p50 %6.1f ms  p95 %6.1f ms  p99 %6.1f ms  max %6.1f ms  %,.0f queries/s  %.1f ms CPU a query  %,d results on average%n",
                name,
                at(all, 0.5),
                at(all, 0.95),
                at(all, 0.99),
                at(all, 1),
                all.size() / ((System.nanoTime() - began) / 1e9),
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
