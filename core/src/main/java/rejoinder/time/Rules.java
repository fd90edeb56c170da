package rejoinder.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The patterns of {@code rules.tsv} as one tree of classes for each level. From each atom only what stands there is
 * followed, and no pattern has a loop, so that work grows with the length of the text. Immutable and thread-safe.
 */
final class Rules {

    static final Rules ONLY = new Rules();

    /** @param number in the order of the table */
    record Rule(int number, String name, String type, int symbol, List<String> meaning) {}

    /** A rule with the part of the path that becomes the expression. */
    private record Leaf(Rule rule, int from, int to, String not) {}

    private static final class Node {
        final Map<Integer, Node> next = new HashMap<>();
        final List<Leaf> leaves = new ArrayList<>();
    }

    /** A way through a pattern. */
    private record Way(List<Integer> keys, int from, int to, String not) {}

    /**
     * A stretch that a rule has matched.
     *
     * @param reach number of atoms of the whole pattern, context included
     */
    record Match(int start, int end, int reach, Rule rule, Meaning meaning) {}

    private final Symbols symbols = new Symbols();
    private final Lexicon lexicon = new Lexicon(symbols);
    private final Numerals numerals = new Numerals(symbols);
    private final List<Node> levels = new ArrayList<>();

    private Rules() {
        int number = 0;
        for (String[] row : Tables.rows("rules.tsv")) {
            if (row[0].startsWith("=")) {
                levels.add(new Node());
            } else {
                Rule rule = new Rule(number++, row[1], row[0], symbols.of(row[0]), List.of(row[3].split(" ")));
                for (Way way : ways(row[2].split(" "))) {
                    add(levels.get(levels.size() - 1), way, rule);
                }
            }
        }
    }

    private static void add(Node root, Way way, Rule rule) {
        Node node = root;
        for (int key : way.keys()) {
            node = node.next.computeIfAbsent(key, k -> new Node());
        }
        node.leaves.add(new Leaf(rule, way.from(), way.to() < 0 ? way.keys().size() : way.to(), way.not()));
    }

    private List<Way> ways(String[] pattern) {
        List<Way> ways = List.of(new Way(List.of(), 0, -1, ""));
        boolean glued = false;
        for (String element : pattern) {
            List<Way> longer = new ArrayList<>();
            for (Way way : ways) {
                switch (element) {
                    case "~" -> longer.add(way);
                    case "[" -> longer.add(new Way(way.keys(), way.keys().size(), -1, ""));
                    case "]" ->
                        longer.add(new Way(way.keys(), way.from(), way.keys().size(), ""));
                    default -> {
                        if (element.length() > 1 && element.charAt(0) == '!') {
                            longer.add(new Way(way.keys(), way.from(), way.to(), element.substring(1)));
                        } else {
                            longer.addAll(ways(way, element, glued));
                        }
                    }
                }
            }
            glued = element.equals("~");
            ways = longer;
        }
        return ways;
    }

    private List<Way> ways(Way way, String element, boolean glued) {
        List<Way> ways = new ArrayList<>();
        boolean optional = element.length() > 1 && element.endsWith("?");
        if (optional) {
            ways.add(way);
        }
        String names = optional ? element.substring(0, element.length() - 1) : element;
        for (String name : names.split("\\|")) {
            if (!Character.isUpperCase(name.charAt(0))) {
                lexicon.addLiteral(name);
            }
            List<Integer> keys = new ArrayList<>(way.keys());
            keys.add(symbols.of(name) * 2 + (glued ? 1 : 0));
            ways.add(new Way(keys, way.from(), way.to(), ""));
        }
        return ways;
    }

    /** All matches of all levels, in no useful order. */
    List<Match> match(List<Atom> atoms) {
        Chart chart = new Chart(atoms);
        lexicon.fill(chart);
        numerals.fill(chart);
        List<Match> all = new ArrayList<>();
        for (Node level : levels) {
            Walk walk = new Walk(chart);
            for (int i = 0; i < chart.size(); i++) {
                if (!chart.at(i).isEmpty()) {
                    walk.from(i, level);
                }
            }
            for (Match match : walk.found) {
                chart.add(match.start(), new Edge(match.rule().symbol(), match.end(), match.meaning()));
            }
            all.addAll(walk.found);
        }
        return all;
    }

    /** Follows the tree of one level through the chart. */
    private static final class Walk {
        final Chart chart;
        final List<Match> found = new ArrayList<>();
        private final List<Edge> path = new ArrayList<>();
        private final List<Integer> starts = new ArrayList<>();

        Walk(Chart chart) {
            this.chart = chart;
        }

        void from(int atom, Node node) {
            for (Edge edge : chart.at(atom)) {
                boolean glued = !path.isEmpty() && chart.atom(atom).glued();
                step(atom, edge, node.next.get(edge.symbol() * 2));
                if (glued) {
                    step(atom, edge, node.next.get(edge.symbol() * 2 + 1));
                }
            }
        }

        private void step(int atom, Edge edge, @org.jspecify.annotations.Nullable Node next) {
            if (next == null) {
                return;
            }
            path.add(edge);
            starts.add(atom);
            for (Leaf leaf : next.leaves) {
                leaf(leaf, edge.end());
            }
            if (!next.next.isEmpty() && chart.together(atom, edge.end())) {
                from(edge.end(), next);
            }
            path.remove(path.size() - 1);
            starts.remove(starts.size() - 1);
        }

        private void leaf(Leaf leaf, int end) {
            if (end < chart.size() && chart.atom(end).low().equals(leaf.not())) {
                return;
            }
            int first = starts.get(leaf.from());
            int last = path.get(leaf.to() - 1).end();
            Optional<Meaning> meaning = new Parts(List.copyOf(path), leaf.from(), leaf.to())
                    .meaning(leaf.rule().meaning());
            meaning.ifPresent(m -> found.add(new Match(first, last, end - starts.get(0), leaf.rule(), m)));
        }
    }
}
