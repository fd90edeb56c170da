package rejoinder.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import rejoinder.text.QuotationMarks.Family;
import rejoinder.text.QuotationMarks.Mark;

/**
 * Pairs the quotation marks of each block, with nesting, also of straight marks inside straight marks: {@code "He
 * offers to "be friends" again," she said} is one quotation with one inside. A double quotation without a closing mark
 * runs to the end of its block; one that the next block takes up again with an opening mark is linked to it. Single
 * marks without a partner are apostrophes.
 */
final class QuotationFinder {

    private record Pair(Mark open, int end, boolean closed) {}

    private QuotationFinder() {}

    /** Quotations of all regions in text order, outer before inner. */
    static List<Quotation> find(Document document) {
        List<Quotation> all = new ArrayList<>();
        OptionalInt open = OptionalInt.empty();
        for (Region region : document.regions()) {
            if (region.kind() == RegionKind.BOILERPLATE || region.kind() == RegionKind.DATELINE) {
                continue;
            }
            OptionalInt left = OptionalInt.empty();
            boolean first = true;
            for (Quotation q : nest(pairs(document.text(), region.span()), document.text(), all.size())) {
                boolean takesUp = first
                        && open.isPresent()
                        && q.outer().start() == region.span().start();
                Quotation linked = takesUp ? new Quotation(q.outer(), q.inner(), q.parent(), open, q.closed()) : q;
                if (!q.closed() && !q.isNested()) {
                    left = OptionalInt.of(all.size());
                }
                all.add(linked);
                first = false;
            }
            open = left;
        }
        return all;
    }

    private static List<Pair> pairs(String text, Span block) {
        List<Mark> marks = QuotationMarks.in(text, block);
        List<Pair> pairs = new ArrayList<>();
        Deque<Mark> open = new ArrayDeque<>();
        for (Mark mark : marks) {
            if (mark.closes() && closes(mark, open)) {
                while (open.getFirst().family() != mark.family()) {
                    open.removeFirst(); // a single mark left open inside was an apostrophe
                }
                pairs.add(new Pair(open.removeFirst(), mark.end(), true));
            } else if (mark.opens() && mayOpen(mark, open)) {
                open.addFirst(mark);
            }
        }
        // What is left open runs to the end of the block, or to the next quotation that opened beside it:
        // "We will not accept it, he said. "It is wrong." has two quotations side by side.
        open.removeIf(m -> m.family() == Family.SINGLE);
        for (Mark mark : open) {
            int end = block.end();
            if (mark.start() != block.start()) {
                end = pairs.stream()
                        .mapToInt(p -> p.open().start())
                        .filter(s -> s > mark.start())
                        .min()
                        .orElse(end);
            }
            pairs.add(new Pair(mark, end, false));
        }
        return pairs;
    }

    /** A mark that may do both closes what is open, unless it stands like an opening mark: {@code to "be friends}. */
    private static boolean closes(Mark mark, Deque<Mark> open) {
        return open.stream().anyMatch(m -> m.family() == mark.family())
                && !(mark.opens() && mark.closes() && open.isEmpty());
    }

    /** Straight marks nest two deep at most; a third opening one is taken as such only if curly. */
    private static boolean mayOpen(Mark mark, Deque<Mark> open) {
        long same = open.stream().filter(m -> m.family() == mark.family()).count();
        return same < (mark.straight() ? 2 : 3);
    }

    private static List<Quotation> nest(List<Pair> pairs, String text, int base) {
        List<Pair> sorted = pairs.stream()
                .sorted(Comparator.<Pair>comparingInt(p -> p.open().start()).thenComparingInt(p -> -p.end()))
                .toList();
        List<Quotation> found = new ArrayList<>();
        for (Pair pair : sorted) {
            int from = pair.open().end();
            int to = pair.closed() ? closingMark(text, pair) : pair.end();
            while (from < to && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            if (from == to) {
                continue;
            }
            Span outer = new Span(pair.open().start(), Math.max(pair.closed() ? pair.end() : to, to));
            // The one before, or one around it: quotations never cross.
            int around = found.size() - 1;
            while (around >= 0 && !found.get(around).outer().contains(outer)) {
                around = found.get(around).parent().orElse(base - 1) - base;
            }
            OptionalInt parent = around < 0 ? OptionalInt.empty() : OptionalInt.of(base + around);
            found.add(new Quotation(outer, new Span(from, to), parent, OptionalInt.empty(), pair.closed()));
        }
        return found;
    }

    private static int closingMark(String text, Pair pair) {
        return pair.end()
                - (text.startsWith("''", pair.end() - 2)
                                && pair.end() - 2 > pair.open().start()
                        ? 2
                        : 1);
    }
}
