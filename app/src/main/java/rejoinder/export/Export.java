package rejoinder.export;

import java.io.IOException;
import java.io.OutputStream;

/** A form in which the record leaves. Immutable and thread-safe. */
public interface Export {

    /**
     * How a form is asked for and shown.
     *
     * @param name such as {@code graphml}; also the last part of its address
     * @param title for people, such as {@code GraphML}
     * @param extension ending of a file of it, without the dot
     */
    record Form(String name, String title, String extension, String mediaType) {}

    Form form();

    /**
     * Writes all of the selection; the stream stays open.
     *
     * @throws IOException if the stream does not take it
     */
    void write(Selection selection, OutputStream out) throws IOException;
}
