package rejoinder.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a plain model: for each unit of the derived text, where its step begins and ends in the source. */
class OffsetMapTest {

    /** A random map that never goes back, with its model. */
    private record Made(OffsetMap map, List<Integer> starts, List<Integer> ends, int sourceLength) {
        static Made random(Random random, int sourceLength) {
            OffsetMap.Builder builder = new OffsetMap.Builder();
            List<int[]> model = new ArrayList<>();
            int source = 0;
            while (source < sourceLength) {
                int left = sourceLength - source;
                int sourceWidth = 1 + random.nextInt(Math.min(3, left));
                int targetWidth = 1 + random.nextInt(2);
                int count = 1 + random.nextInt(left / sourceWidth);
                switch (random.nextInt(4)) {
                    case 0 -> {
                        builder.drop(sourceWidth);
                        source += sourceWidth;
                    }
                    case 1 -> {
                        builder.insert(targetWidth);
                        for (int i = 0; i < targetWidth; i++) {
                            model.add(new int[] {source, source});
                        }
                    }
                    default -> {
                        builder.run(count, targetWidth, sourceWidth);
                        for (int i = 0; i < count * targetWidth; i++) {
                            int from = source + i / targetWidth * sourceWidth;
                            model.add(new int[] {from, from + sourceWidth});
                        }
                        source += count * sourceWidth;
                    }
                }
            }
            return new Made(
                    builder.build(),
                    model.stream().map(step -> step[0]).toList(),
                    model.stream().map(step -> step[1]).toList(),
                    source);
        }

        boolean isPutIn(Span target) {
            return starts.get(target.start()) >= ends.get(target.end() - 1);
        }
    }

    private static Span span(Random random, int length) {
        int start = random.nextInt(length);
        return new Span(start, start + 1 + random.nextInt(length - start));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void spansLeadBackToTheStepsThatMadeThem(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            Made made = Made.random(random, 1 + random.nextInt(40));
            assertThat(made.map.targetLength()).as("seed " + seed).isEqualTo(made.starts.size());
            assertThat(OffsetMap.parse(made.map.encode())).as("seed " + seed).isEqualTo(made.map);
            if (made.starts.size() == 0) {
                continue;
            }
            Span target = span(random, made.starts.size());
            if (made.isPutIn(target)) {
                assertThat(made.map.toSourceIfAny(target)).as("seed " + seed).isEmpty();
            } else {
                Span expected = new Span(made.starts.get(target.start()), made.ends.get(target.end() - 1));
                assertThat(made.map.toSource(target)).as("seed " + seed).isEqualTo(expected);
                boolean wholeSteps = !made.isPutIn(new Span(target.start(), target.start() + 1))
                        && !made.isPutIn(new Span(target.end() - 1, target.end()));
                if (wholeSteps) {
                    Span back = made.map.toTarget(expected).orElseThrow();
                    assertThat(back.contains(target)).as("seed " + seed).isTrue();
                    assertThat(made.map.toSource(back)).as("seed " + seed).isEqualTo(expected);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void everySourceUnitLeadsToWhatWasMadeOfIt(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            Made made = Made.random(random, 1 + random.nextInt(40));
            Span source = span(random, made.sourceLength);
            List<Integer> expected = new ArrayList<>();
            for (int i = 0; i < made.starts.size(); i++) {
                if (made.starts.get(i) < source.end()
                        && made.ends.get(i) > source.start()
                        && made.starts.get(i) < made.ends.get(i)) {
                    expected.add(i);
                }
            }
            if (expected.isEmpty()) {
                assertThat(made.map.toTarget(source)).as("seed " + seed).isEmpty();
            } else {
                assertThat(made.map.toTarget(source))
                        .as("seed " + seed)
                        .contains(new Span(expected.get(0), expected.get(expected.size() - 1) + 1));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void oneMapAfterAnotherLeadsAllTheWay(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            Made far = Made.random(random, 2 + random.nextInt(40));
            if (far.starts.size() == 0) {
                continue;
            }
            Made near = Made.random(random, far.starts.size());
            OffsetMap joined = near.map.then(far.map);
            assertThat(joined.targetLength()).as("seed " + seed).isEqualTo(near.map.targetLength());
            for (int i = 0; i < near.starts.size(); i++) {
                Span unit = new Span(i, i + 1);
                var oneByOne = near.map.toSourceIfAny(unit).flatMap(far.map::toSourceIfAny);
                if (oneByOne.isPresent()) {
                    assertThat(joined.toSource(unit).contains(oneByOne.get()))
                            .as("seed " + seed + ", unit " + i)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void theIdentityLeadsNowhereElse() {
        OffsetMap map = OffsetMap.identity(5);
        assertThat(map.isIdentity()).isTrue();
        assertThat(map.toSource(new Span(1, 4))).isEqualTo(new Span(1, 4));
        assertThat(map.toTarget(new Span(1, 4))).contains(new Span(1, 4));
        assertThat(map.then(map)).isEqualTo(map);
        assertThatThrownBy(() -> map.toSource(new Span(3, 6))).isInstanceOf(IllegalArgumentException.class);
    }
}
