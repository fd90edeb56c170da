package rejoinder.claim;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import rejoinder.attribution.AttributionId;

/**
 * Times by hand how long one more article takes to be linked among many: the invented stories again and again, each
 * copy with other names and on another day. Seeds are fixed.
 */
final class RelinkTimes {

    private static final Concepts CONCEPTS = Concepts.ALL;

    private RelinkTimes() {}

    /** @param arguments how many articles, and how many to time */
    public static void main(String[] arguments) {
        int many = Integer.parseInt(arguments[0]);
        int timed = Integer.parseInt(arguments[1]);
        List<Report> stories = DisputeReports.of(DisputeSet.read());
        ClaimIndex index = new ClaimIndex();
        Random dice = new Random(20);
        long[] times = new long[timed];
        List<Report> first = new ArrayList<>();
        int claims = 0;
        for (int i = 0; i < many; i++) {
            first.add(copy(stories.get(i % stories.size()), i / stories.size(), dice));
            claims += first.get(i).holdings().size();
        }
        index.addAll(first);
        for (int i = 0; i < timed; i++) {
            Report report = copy(stories.get(i % stories.size()), dice.nextInt(many / stories.size()), dice);
            index.remove(report.article());
            long start = now();
            index.add(report);
            times[i] = now() - start;
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%d articles, %d claims: median %.1f ms, 95th of a hundred %.1f ms, longest %.1f ms%n",
                many,
                claims,
                times[timed / 2] / 1e6,
                times[timed * 95 / 100] / 1e6,
                times[timed - 1] / 1e6);
    }

    /** Of this thread's own work, so that a busy machine does not count. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Five copies in a row share their names, so that each dispute is told five times over, a word here and there left out. */
    private static Report copy(Report report, int copy, Random dice) {
        int world = copy / 5;
        List<Holding> holdings = new ArrayList<>();
        for (Holding h : report.holdings()) {
            List<Holding.Answer> answers = h.answers().stream()
                    .map(a -> new Holding.Answer(id(a.to(), copy), a.type()))
                    .toList();
            holdings.add(new Holding(
                    id(h.id(), copy),
                    h.holder()
                            .map(p -> new Holder(
                                    p.id() + world,
                                    name(p.name(), world),
                                    p.country().map(c -> c + world),
                                    p.role())),
                    h.act(),
                    name(h.source(), world),
                    h.cue(),
                    name(fewer(h.content(), dice), world),
                    name(h.context(), world),
                    h.direct(),
                    h.headline(),
                    h.restated(),
                    h.parent().map(p -> id(p, copy)),
                    answers));
        }
        return new Report(
                report.article() + "-" + copy,
                report.day().map(d -> d.plusDays(copy % 5)),
                report.outlet(),
                name(report.text(), world),
                holdings);
    }

    private static String fewer(String words, Random dice) {
        String[] all = words.split(" ");
        int out = dice.nextInt(Math.max(4, all.length));
        List<String> left = new ArrayList<>();
        for (int i = 0; i < all.length; i++) {
            if (i != out || all.length < 5) {
                left.add(all[i]);
            }
        }
        return String.join(" ", left);
    }

    /** Puts letters of the world's number before every word that is a name and not a common word with a capital. */
    private static String name(String text, int world) {
        String prefix = "" + (char) ('A' + world % 26) + (char) ('a' + world / 26 % 26);
        StringBuilder named = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int end = i;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            String word = text.substring(i, Math.max(end, i + 1));
            boolean isName = Character.isUpperCase(word.charAt(0))
                    && word.length() > 2
                    && CONCEPTS.weight(Stems.of(word.toLowerCase(Locale.ROOT))) == 1;
            named.append(isName ? prefix + word.toLowerCase(Locale.ROOT) : word);
            i += word.length();
        }
        return named.toString();
    }

    private static AttributionId id(AttributionId id, int copy) {
        return DisputeReports.id(id.value() + Optional.of(copy));
    }
}
