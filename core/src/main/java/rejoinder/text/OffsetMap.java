package rejoinder.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Leads from offsets of a derived text back to offsets of what it was made from: canonical text to given text, given
 * text to raw bytes. The derived text is a row of runs; a run is {@code count} equal steps, each turning {@code
 * sourceWidth} source units into {@code targetWidth} target units. What was dropped is a gap between runs; what was
 * put in is a run of source width 0. Immutable and thread-safe.
 */
public final class OffsetMap {

    /**
     * @param target target offset of the first step
     * @param source source offset of the first step
     * @param count number of equal steps, at least 1
     * @param targetWidth target units per step, at least 1
     * @param sourceWidth source units per step, 0 if put in
     */
    record Run(int target, int source, int count, int targetWidth, int sourceWidth) {
        int targetEnd() {
            return target + count * targetWidth;
        }

        int sourceEnd() {
            return source + count * sourceWidth;
        }
    }

    private final List<Run> runs;
    private final int[] starts;

    private OffsetMap(List<Run> runs) {
        this.runs = List.copyOf(runs);
        this.starts = runs.stream().mapToInt(Run::target).toArray();
    }

    /** The map of a text onto itself. */
    public static OffsetMap identity(int length) {
        return new Builder().copy(length).build();
    }

    /** Length of the derived text. */
    public int targetLength() {
        return runs.isEmpty() ? 0 : runs.get(runs.size() - 1).targetEnd();
    }

    /** The largest source offset that this map leads to. */
    public int sourceReach() {
        return runs.stream().mapToInt(Run::sourceEnd).max().orElse(0);
    }

    public boolean isIdentity() {
        return runs.isEmpty()
                || (runs.size() == 1
                        && runs.get(0).equals(new Run(0, 0, runs.get(0).count(), 1, 1)));
    }

    /**
     * The smallest source range that made the target span. Half of a step stands for the whole step.
     *
     * @throws IllegalArgumentException if the span lies outside the derived text, or wholly in what was put in
     */
    public Span toSource(Span target) {
        if (target.end() > targetLength()) {
            throw new IllegalArgumentException(target + " is outside a text of " + targetLength());
        }
        return new Span(sourceStart(target.start()), sourceEnd(target.end() - 1));
    }

    /** As {@link #toSource}, but empty if the target span was wholly put in. */
    public Optional<Span> toSourceIfAny(Span target) {
        boolean putIn = target.end() <= targetLength() && sourceStart(target.start()) >= sourceEnd(target.end() - 1);
        return putIn ? Optional.empty() : Optional.of(toSource(target));
    }

    /**
     * The smallest target range that holds all that was made from any of the source span, or nothing if all of it was
     * left out. Only for maps that never go back in the source, such as those of canonical text.
     */
    public Optional<Span> toTarget(Span source) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).sourceEnd() <= source.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int start = -1;
        int end = -1;
        for (int i = low; i < runs.size() && runs.get(i).source() < source.end(); i++) {
            Run run = runs.get(i);
            if (run.sourceWidth() == 0) {
                continue;
            }
            int first = Math.max(0, source.start() - run.source()) / run.sourceWidth();
            int last = Math.min(run.count() - 1, (source.end() - 1 - run.source()) / run.sourceWidth());
            start = start < 0 ? run.target() + first * run.targetWidth() : start;
            end = run.target() + (last + 1) * run.targetWidth();
        }
        return start < 0 ? Optional.empty() : Optional.of(new Span(start, end));
    }

    private int sourceStart(int offset) {
        Run run = runAt(offset);
        return run.source() + (offset - run.target()) / run.targetWidth() * run.sourceWidth();
    }

    private int sourceEnd(int offset) {
        Run run = runAt(offset);
        return run.source() + ((offset - run.target()) / run.targetWidth() + 1) * run.sourceWidth();
    }

    private Run runAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return runs.get(found >= 0 ? found : -found - 2);
    }

    /** This map followed by {@code next}: from the target of this to the source of {@code next}. */
    public OffsetMap then(OffsetMap next) {
        if (isIdentity() && targetLength() == next.targetLength()) {
            return next;
        }
        if (next.isIdentity()) {
            return this;
        }
        Builder joined = new Builder();
        for (Run run : runs) {
            for (int step = 0; step < run.count(); step++) {
                int from = run.source() + step * run.sourceWidth();
                if (run.sourceWidth() == 0) {
                    joined.insert(run.targetWidth());
                } else {
                    joined.step(
                            run.targetWidth(), next.sourceStart(from), next.sourceEnd(from + run.sourceWidth() - 1));
                }
            }
        }
        return joined.build();
    }

    /** A line of text from which {@link #parse} makes an equal map. */
    public String encode() {
        return runs.stream()
                .map(r -> r.source() + "," + r.count() + "," + r.targetWidth() + "," + r.sourceWidth())
                .collect(Collectors.joining(";"));
    }

    /** @throws IllegalArgumentException if not written by {@link #encode} */
    public static OffsetMap parse(String encoded) {
        List<Run> runs = new ArrayList<>();
        int target = 0;
        for (String part : encoded.isEmpty() ? new String[0] : encoded.split(";", -1)) {
            String[] n = part.split(",", -1);
            if (n.length != 4) {
                throw new IllegalArgumentException("not a run of an offset map: " + part);
            }
            Run run = new Run(
                    target,
                    Integer.parseInt(n[0]),
                    Integer.parseInt(n[1]),
                    Integer.parseInt(n[2]),
                    Integer.parseInt(n[3]));
            runs.add(run);
            target = run.targetEnd();
        }
        return new OffsetMap(runs);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OffsetMap map && runs.equals(map.runs);
    }

    @Override
    public int hashCode() {
        return runs.hashCode();
    }

    @Override
    public String toString() {
        return "OffsetMap[" + encode() + "]";
    }

    /** Makes a map while the derived text is written from left to right. Not thread-safe. */
    public static final class Builder {
        private final List<Run> runs = new ArrayList<>();
        private int target;
        private int source;

        /** The next {@code count} units are taken over one to one. */
        public Builder copy(int count) {
            return run(count, 1, 1);
        }

        /** The next {@code count} steps each turn {@code sourceWidth} units into {@code targetWidth}. */
        public Builder run(int count, int targetWidth, int sourceWidth) {
            if (count < 0 || targetWidth < 1 || sourceWidth < 0) {
                throw new IllegalArgumentException("not a run: " + count + ", " + targetWidth + ", " + sourceWidth);
            }
            if (count > 0) {
                append(new Run(target, source, count, targetWidth, sourceWidth));
            }
            return this;
        }

        /** The next {@code width} source units were left out. */
        public Builder drop(int width) {
            if (width < 0) {
                throw new IllegalArgumentException("negative width " + width);
            }
            source += width;
            return this;
        }

        /** The next {@code width} target units were put in. */
        public Builder insert(int width) {
            return width == 0 ? this : run(1, width, 0);
        }

        /** Goes on at source offset {@code offset}, which may lie before the current one. */
        public Builder at(int offset) {
            source = offset;
            return this;
        }

        /** One step made from the source range; a range that reaches back is melted into the step before. */
        private void step(int width, int from, int to) {
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.sourceWidth() > 0 && from < source && to >= source && from >= last.source()) {
                int keep = (from - last.source()) / last.sourceWidth();
                runs.remove(runs.size() - 1);
                target = last.target();
                source = last.source();
                run(keep, last.targetWidth(), last.sourceWidth());
                run(1, (last.count() - keep) * last.targetWidth() + width, to - source);
            } else {
                at(from).run(1, width, to - from);
            }
        }

        private void append(Run run) {
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null
                    && last.sourceEnd() == run.source()
                    && last.targetWidth() == run.targetWidth()
                    && last.sourceWidth() == run.sourceWidth()) {
                runs.set(
                        runs.size() - 1,
                        new Run(
                                last.target(),
                                last.source(),
                                last.count() + run.count(),
                                run.targetWidth(),
                                run.sourceWidth()));
            } else {
                runs.add(run);
            }
            target = run.targetEnd();
            source = run.sourceEnd();
        }

        /** Current source offset. */
        public int source() {
            return source;
        }

        public OffsetMap build() {
            return new OffsetMap(runs);
        }
    }
}
