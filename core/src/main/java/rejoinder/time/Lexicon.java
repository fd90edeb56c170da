package rejoinder.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rejoinder.text.Span;

/** The words of {@code words.tsv} and of the patterns, with their classes. Immutable once filled. */
final class Lexicon {

    private static final class Node {
        final Map<String, Node> next = new HashMap<>();
        final List<Entry> entries = new ArrayList<>();
    }

    /** @param shape {@code ^} if it must begin with a capital letter, {@code _} if it must not, else a space */
    private record Entry(int symbol, char shape, Meaning meaning) {}

    private final Symbols symbols;
    private final Node root = new Node();

    Lexicon(Symbols symbols) {
        this.symbols = symbols;
        for (String[] row : Tables.rows("words.tsv")) {
            int symbol = symbols.of(row[0]);
            Meaning meaning = meaning(row[0], row[1]);
            for (String form : row[2].split("\\|")) {
                boolean shaped = form.charAt(0) == '^' || form.charAt(0) == '_';
                add(shaped ? form.substring(1) : form, new Entry(symbol, shaped ? form.charAt(0) : ' ', meaning));
            }
        }
    }

    /** A word or mark that patterns name by itself. */
    void addLiteral(String word) {
        add(word, new Entry(symbols.of(word), ' ', Meaning.Word.ONLY));
    }

    private void add(String form, Entry entry) {
        Node node = root;
        for (Atom atom : Atoms.of(form, List.of(new Span(0, form.length())))) {
            node = node.next.computeIfAbsent(atom.low(), a -> new Node());
        }
        if (!node.entries.contains(entry)) {
            node.entries.add(entry);
        }
    }

    private static Meaning meaning(String name, String value) {
        if (value.indexOf('=') > 0) {
            Map<Field, Integer> fields = new EnumMap<>(Field.class);
            for (String pair : value.split(",")) {
                Field field = Field.valueOf(pair.substring(0, pair.indexOf('=')).toUpperCase(Locale.ROOT));
                String number = pair.substring(pair.indexOf('=') + 1);
                fields.put(field, field == Field.PART ? DayPart.valueOf(number).fromHour() : Integer.parseInt(number));
            }
            return new Calendar(fields);
        }
        return switch (name) {
            case "UNIT", "UNITS", "SPAN", "SPANX" -> new Meaning.Unit(value);
            case "FEAST" -> new Feast(value);
            case "HALF" -> Calendar.of(Field.HALF, Integer.parseInt(value));
            default -> new Meaning.Code(value);
        };
    }

    void fill(Chart chart) {
        for (int i = 0; i < chart.size(); i++) {
            Node node = root;
            for (int j = i; chart.together(i, j); j++) {
                Node next = node.next.get(chart.atom(j).low());
                if (next == null) {
                    break;
                }
                node = next;
                for (Entry entry : node.entries) {
                    if (entry.shape() == ' '
                            || (entry.shape() == '^') == chart.atom(i).capital()) {
                        chart.add(i, new Edge(entry.symbol(), j + 1, entry.meaning()));
                    }
                }
            }
        }
    }
}
