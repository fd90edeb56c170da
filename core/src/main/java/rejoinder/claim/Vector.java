package rejoinder.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Weighted terms in the order of the alphabet, so that sums come out the same on every machine. Immutable. */
final class Vector {

    static final Vector EMPTY = new Vector(new String[0], new double[0]);

    private final String[] terms;
    private final double[] weights;
    private final double norm;

    private Vector(String[] terms, double[] weights) {
        this.terms = terms;
        this.weights = weights;
        this.norm = Math.sqrt(Arrays.stream(weights).map(w -> w * w).sum());
    }

    static Vector of(Map<String, Double> weights) {
        TreeMap<String, Double> sorted = new TreeMap<>(weights);
        return new Vector(
                sorted.keySet().stream().map(String::intern).toArray(String[]::new),
                sorted.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    int size() {
        return terms.length;
    }

    String term(int i) {
        return terms[i];
    }

    double weight(int i) {
        return weights[i];
    }

    double norm() {
        return norm;
    }

    double sum() {
        return Arrays.stream(weights).sum();
    }

    /** Weight of what both share, each term at the lower of its weights. */
    double overlap(Vector other) {
        double sum = 0;
        for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
            int order = terms[i].compareTo(other.terms[j]);
            if (order == 0) {
                sum += Math.min(weights[i], other.weights[j]);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    double cosine(Vector other) {
        double sum = 0;
        for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
            int order = terms[i].compareTo(other.terms[j]);
            if (order == 0) {
                sum += weights[i] * other.weights[j];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum == 0 ? 0 : sum / (norm * other.norm);
    }

    boolean has(String term) {
        return Arrays.binarySearch(terms, term) >= 0;
    }

    /** Whether both have a term that begins with a mark. */
    boolean sharesMark(Vector other, char mark) {
        for (int i = 0; i < terms.length; i++) {
            if (terms[i].charAt(0) == mark && other.has(terms[i])) {
                return true;
            }
        }
        return false;
    }

    List<String> shared(Vector other) {
        List<String> shared = new ArrayList<>();
        for (int i = 0; i < terms.length; i++) {
            if (other.has(terms[i])) {
                shared.add(terms[i]);
            }
        }
        return shared;
    }

    /** Both together; a term of both at the higher of its weights. */
    Vector plus(Vector other, double factor) {
        Map<String, Double> sum = map();
        for (int i = 0; i < other.terms.length; i++) {
            sum.merge(other.terms[i], other.weights[i] * factor, Math::max);
        }
        return of(sum);
    }

    Map<String, Double> map() {
        Map<String, Double> map = new TreeMap<>();
        for (int i = 0; i < terms.length; i++) {
            map.put(terms[i], weights[i]);
        }
        return map;
    }
}
