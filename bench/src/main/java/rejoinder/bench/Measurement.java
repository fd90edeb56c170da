package rejoinder.bench;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

/**
 * What one whole process cost, the start of its JVM included.
 *
 * @param cpu user and system CPU seconds
 * @param wall elapsed seconds
 * @param peakBytes highest resident memory; empty where the system does not tell
 */
record Measurement(double cpu, double wall, OptionalLong peakBytes) {

    /** The run with the median CPU time (the lower of two), with the highest memory of all runs. */
    static Measurement summary(List<Measurement> runs) {
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("no runs to sum up");
        }
        Measurement median = runs.stream()
                .sorted(Comparator.comparingDouble(Measurement::cpu))
                .toList()
                .get((runs.size() - 1) / 2);
        OptionalLong peak =
                runs.stream().flatMapToLong(run -> run.peakBytes().stream()).max();
        return new Measurement(median.cpu(), median.wall(), peak);
    }
}
