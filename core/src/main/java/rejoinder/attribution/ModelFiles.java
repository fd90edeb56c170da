package rejoinder.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import rejoinder.provenance.Producer;

/** The files of a model, inside the library. Immutable. */
final class ModelFiles {

    private final String folder;

    ModelFiles(Producer model) {
        this.folder = "/models/" + model.name() + "/" + model.version() + "/";
    }

    byte[] bytes(String name) {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + name, e);
        }
    }

    /** What training wrote about the model: its settings, scores and the numbers that reading needs. */
    Properties manifest() {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(open("manifest.properties"), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + "manifest.properties", e);
        }
        return properties;
    }

    /** The label scores of {@code transitions.tsv}: in the first row of the first label, in each further one after a label. */
    Chain transitions() {
        List<float[]> rows = new String(bytes("transitions.tsv"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(ModelFiles::numbers)
                .toList();
        return new Chain(rows.get(0), rows.subList(1, rows.size()).toArray(float[][]::new));
    }

    private static float[] numbers(String line) {
        String[] cells = line.split("\t");
        float[] numbers = new float[cells.length];
        for (int i = 0; i < cells.length; i++) {
            numbers[i] = Float.parseFloat(cells[i]);
        }
        return numbers;
    }

    private InputStream open(String name) {
        InputStream in = ModelFiles.class.getResourceAsStream(folder + name);
        if (in == null) {
            throw new IllegalStateException("the library lacks its model file " + folder + name + "; build it again");
        }
        return in;
    }

    @Override
    public String toString() {
        return folder;
    }
}
