package rejoinder.export;

import java.io.IOException;
import java.io.OutputStream;

/** All tables as comma-separated values, a file each in one archive. Walks the selection once for each table. */
final class CsvFiles implements Export {

    @Override
    public Form form() {
        return new Form("csv", "CSV, all tables", "zip", "application/zip");
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        Zip zip = new Zip(out);
        for (Table table : Tables.ALL) {
            Csv csv = new Csv(table);
            csv.write(selection, zip.file(csv.form().name()));
        }
        zip.end();
    }
}
