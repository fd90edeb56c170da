package rejoinder.time;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Numbers for the names of classes and for the words of patterns, so that matching compares numbers. Thread-safe: a name
 * may be met for the first time while articles are read at once; which number it gets does not matter.
 */
final class Symbols {

    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    int of(String name) {
        return numbers.computeIfAbsent(name, n -> next.getAndIncrement());
    }
}
