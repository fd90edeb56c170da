package rejoinder.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import rejoinder.text.Analysis;
import rejoinder.text.Quotation;
import rejoinder.text.RegionKind;
import rejoinder.text.Sentence;
import rejoinder.text.Token;

/** Makes the {@link EncoderInput} of a document. Immutable and thread-safe. */
final class EncoderInputs {

    /** The least place of the first piece of a sentence, and of a paragraph. */
    static final int SENTENCE = 3;

    static final int PARAGRAPH = 6;

    private final WordPieces wordPieces = new WordPieces();
    private final ProperNames nameWords = new ProperNames();
    private final int window;

    /** @param window most pieces in a window, without its two marks at the ends */
    EncoderInputs(int window) {
        this.window = window;
    }

    /** Which words are names to it. */
    ProperNames names() {
        return nameWords;
    }

    EncoderInput of(Analysis analysis) {
        return new Builder(analysis).build();
    }

    /** Growing array of ints. */
    private static final class Ints {
        private int[] values = new int[1024];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        /** Index of the first value that is at least {@code least}; values must rise. */
        int firstFrom(int least) {
            int at = Arrays.binarySearch(values, 0, size, least);
            return at < 0 ? -at - 1 : at;
        }

        int[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }

    private final class Builder {
        private final Analysis analysis;
        private final Ints pieces = new Ints();
        private final Ints looks = new Ints();
        private final Ints places = new Ints();
        private final Ints unitPiece = new Ints();
        private final Ints unitStart = new Ints();
        private final Ints unitEnd = new Ints();
        private final Ints sentenceStarts = new Ints();
        private final List<Boolean> paragraphStarts = new ArrayList<>();
        private boolean lastIsName;
        private int lastDepth;
        private int place;

        Builder(Analysis analysis) {
            this.analysis = analysis;
        }

        EncoderInput build() {
            int region = -1;
            for (Sentence sentence : analysis.sentences()) {
                boolean paragraph = sentence.region() != region;
                int kind = kind(
                        analysis.document().regions().get(sentence.region()).kind());
                if (paragraph && region >= 0) {
                    place = kind;
                    piece(WordPieces.PARAGRAPH, 0);
                }
                region = sentence.region();
                sentenceStarts.add(pieces.size);
                paragraphStarts.add(paragraph);
                place = (paragraph ? 6 : 3) + kind;
                lastIsName = false;
                int i = sentence.tokens().first();
                while (i < sentence.tokens().end()) {
                    i = unit(i, sentence.tokens().end());
                    place = kind;
                }
            }
            return new EncoderInput(
                    pieces.toArray(),
                    looks.toArray(),
                    places.toArray(),
                    unitPiece.toArray(),
                    unitStart.toArray(),
                    unitEnd.toArray(),
                    windows());
        }

        private static int kind(RegionKind kind) {
            return switch (kind) {
                case BODY -> 0;
                case HEADLINE, DECK -> 1;
                default -> 2;
            };
        }

        /** Adds the unit that begins with a token; returns the token after it. */
        private int unit(int i, int end) {
            Token token = analysis.token(i);
            int depth = depth(token.span().start());
            int compound = nameWords.compound(analysis.tokens(), i, end);
            int next = i + Math.max(1, compound);
            boolean name = compound > 0 || isWholeName(token.form());
            if (name && lastIsName && depth == lastDepth) {
                unitEnd.values[unitEnd.size - 1] =
                        analysis.token(next - 1).span().end();
                return next;
            }
            unitPiece.add(pieces.size);
            unitStart.add(token.span().start());
            unitEnd.add(analysis.token(next - 1).span().end());
            if (name) {
                piece(WordPieces.NAME, look(1, depth, 0));
            } else {
                word(token.form(), depth);
            }
            lastIsName = name;
            lastDepth = depth;
            return next;
        }

        private boolean isWholeName(String form) {
            for (int c = 0; c < form.length(); c++) {
                if (!Character.isLetter(form.charAt(c)) && form.charAt(c) != '.') {
                    return false;
                }
            }
            return Character.isUpperCase(form.charAt(0)) && nameWords.isName(strip(form));
        }

        private static String strip(String form) {
            return form.length() > 2 && form.endsWith(".") && form.indexOf('.') == form.length() - 1
                    ? form.substring(0, form.length() - 1)
                    : form;
        }

        /** The parts of "Ostavia-backed" are looked at one by one; "U.S." and "3.5" stay whole. */
        private void word(String form, int depth) {
            int part = 0;
            int at = 0;
            while (at < form.length()) {
                int to = at + 1;
                if (isPart(form.charAt(at))) {
                    while (to < form.length() && (isPart(form.charAt(to)) || isInner(form, to))) {
                        to++;
                    }
                }
                String sub = form.substring(at, to);
                boolean letter = Character.isLetter(sub.charAt(0));
                if (letter && nameWords.isName(strip(sub))) {
                    piece(WordPieces.NAME, look(1, depth, part));
                    part = 1;
                } else {
                    int shape = shape(sub);
                    for (int id : wordPieces.of(mark(sub))) {
                        piece(id, look(shape, depth, part));
                        part = 1;
                    }
                }
                at = to;
            }
        }

        private static boolean isPart(char c) {
            return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
        }

        private static boolean isInner(String form, int at) {
            char c = form.charAt(at);
            return (c == '.' || c == ',' || c == ':' || c == '/') && at + 1 < form.length();
        }

        /** One kind of double mark, single mark and dash. */
        private static String mark(String sub) {
            if (sub.length() > 1 || Character.isLetterOrDigit(sub.charAt(0))) {
                return sub;
            }
            return switch (sub.charAt(0)) {
                case '“', '”', '«', '»', '„', '‟', '`', '″' -> "\"";
                case '‘', '’', '‚', '‛' -> "'";
                case '–', '—', '―', '‑', '−' -> "-";
                default -> sub;
            };
        }

        private static int shape(String sub) {
            char first = sub.charAt(0);
            if (!Character.isLetter(first)) {
                return 3;
            }
            if (!Character.isUpperCase(first)) {
                return 0;
            }
            return sub.length() > 1 && Character.isUpperCase(sub.charAt(sub.length() - 1)) ? 2 : 1;
        }

        private static int look(int shape, int depth, int part) {
            return 1 + shape + 4 * depth + 12 * part;
        }

        private void piece(int id, int look) {
            pieces.add(id);
            looks.add(look);
            places.add(place);
        }

        private int depth(int offset) {
            int depth = 0;
            OptionalInt at = analysis.quotationAt(offset);
            while (at.isPresent() && depth < 2) {
                Quotation quotation = analysis.quotations().get(at.getAsInt());
                depth++;
                at = quotation.parent();
            }
            return depth;
        }

        /** Windows end where paragraphs do if one ends in their second half, else with a sentence, else anywhere. */
        private int[] windows() {
            Ints windows = new Ints();
            windows.add(0);
            int start = 0;
            int s = 0;
            while (pieces.size - start > window) {
                int cut = start + window;
                boolean paragraph = false;
                for (; s < sentenceStarts.size && sentenceStarts.values[s] <= start + window; s++) {
                    int at = sentenceStarts.values[s];
                    boolean opens = paragraphStarts.get(s) && at > start + window / 2;
                    if (opens || (!paragraph && at > start + window / 4)) {
                        cut = at;
                        paragraph |= opens;
                    }
                }
                s = sentenceStarts.firstFrom(cut);
                windows.add(cut);
                start = cut;
            }
            return windows.toArray();
        }
    }
}
