package rejoinder.time;

import java.util.HashMap;
import java.util.Map;

/** Numbers for the names of classes and for the words of patterns, so that matching compares numbers. */
final class Symbols {

    private final Map<String, Integer> numbers = new HashMap<>();

    int of(String name) {
        return numbers.computeIfAbsent(name, n -> numbers.size());
    }
}
