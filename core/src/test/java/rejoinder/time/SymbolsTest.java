package rejoinder.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SymbolsTest {

    @Test
    void everyNameHasItsOwnNumberWhoeverAsksFirst() {
        for (int round = 0; round < 50; round++) {
            Symbols symbols = new Symbols();
            List<Integer> numbers = IntStream.range(0, 2_000)
                    .parallel()
                    .mapToObj(i -> symbols.of("n" + i % 500))
                    .toList();
            assertThat(Set.copyOf(numbers)).hasSize(500);
            for (int i = 500; i < numbers.size(); i++) {
                assertThat(numbers.get(i)).isEqualTo(numbers.get(i % 500));
            }
        }
    }
}
