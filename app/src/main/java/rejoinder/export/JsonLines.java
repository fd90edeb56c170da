package rejoinder.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import rejoinder.ledger.ExchangeForm;

/** The exchange form: an article a line with everything that was read in it, chosen or not. */
final class JsonLines implements Export {

    @Override
    public Form form() {
        return new Form("jsonl", "JSON Lines", "jsonl", "application/jsonl");
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        selection.forEach(
                part -> out.write((ExchangeForm.canonical(part.reading()) + "\n").getBytes(StandardCharsets.UTF_8)));
    }
}
