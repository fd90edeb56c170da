package rejoinder.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * One table in Apache Parquet, typed, the words bare. Rows are held until there are some megabytes of them, so memory
 * does not grow with the record; the footer names the library, and no time.
 */
final class Parquet implements Export {

    private static final long ROW_GROUP = 8L << 20;
    private static final int PAGE = 256 << 10;
    /** An article can be a thousand times as long as the one before it, so the size of what is held is asked often. */
    private static final int ROWS_BETWEEN_LOOKS = 4;

    private final Table table;

    Parquet(Table table) {
        this.table = table;
    }

    @Override
    public Form form() {
        return new Form(
                table.name() + ".parquet", "Parquet, " + table.name(), "parquet", "application/vnd.apache.parquet");
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        try (ParquetWriter<List<Object>> writer = new ParquetRows.Builder(table, out)
                .withConf(new PlainParquetConfiguration())
                .withCodecFactory(new Gzip())
                .withCompressionCodec(CompressionCodecName.GZIP)
                .withRowGroupSize(ROW_GROUP)
                .withPageSize(PAGE)
                .withDictionaryPageSize(PAGE)
                .withMinRowCountForPageSizeCheck(1)
                .withMaxRowCountForPageSizeCheck(ROWS_BETWEEN_LOOKS)
                .build()) {
            table.source().each(selection, cells -> writer.write(List.of(cells)));
        }
    }
}
