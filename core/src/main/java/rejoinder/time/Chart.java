package rejoinder.time;

import java.util.ArrayList;
import java.util.List;

/** For each atom the stretches that begin there. Filled level by level, for one text. */
final class Chart {

    private final List<Atom> atoms;
    private final List<List<Edge>> edges;

    Chart(List<Atom> atoms) {
        this.atoms = atoms;
        this.edges = new ArrayList<>(atoms.size());
        for (int i = 0; i < atoms.size(); i++) {
            edges.add(List.of());
        }
    }

    int size() {
        return atoms.size();
    }

    Atom atom(int number) {
        return atoms.get(number);
    }

    List<Atom> atoms() {
        return atoms;
    }

    List<Edge> at(int atom) {
        return edges.get(atom);
    }

    /** A second edge of the same class over the same stretch says nothing new. */
    void add(int atom, Edge edge) {
        List<Edge> here = edges.get(atom);
        for (Edge other : here) {
            if (other.symbol() == edge.symbol() && other.end() == edge.end()) {
                return;
            }
        }
        if (here.isEmpty()) {
            here = new ArrayList<>(4);
            edges.set(atom, here);
        }
        here.add(edge);
    }

    /** True if both atoms exist and stand in one sentence. */
    boolean together(int first, int second) {
        return second < atoms.size()
                && first >= 0
                && atoms.get(first).sentence() == atoms.get(second).sentence();
    }
}
