package rejoinder.export;

import java.io.IOException;
import java.io.OutputStream;

/** All tables in Parquet, a file each in one archive. Walks the selection once for each table. */
final class ParquetFiles implements Export {

    @Override
    public Form form() {
        return new Form("parquet", "Parquet, all tables", "zip", "application/zip");
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        Zip zip = Zip.ofCompressed(out);
        for (Table table : Tables.ALL) {
            Parquet parquet = new Parquet(table);
            parquet.write(selection, zip.file(parquet.form().name()));
        }
        zip.end();
    }
}
