package rejoinder.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import rejoinder.export.Exports;
import rejoinder.export.Selection;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Reading;

/** The stories of the tests in every form, and strict readers of those. */
final class ExportedForms {

    static final ObjectMapper JSON = new ObjectMapper();

    static final List<Story> STORIES =
            List.of(Stories.dam(), Stories.reply(), Stories.later(), Stories.hostile(), HostileStory.story());

    private ExportedForms() {}

    static CuratedLedger ledger() {
        MemoryLedger ledger = new MemoryLedger();
        STORIES.forEach(s -> ledger.with(ExportedEvents.over(s.reading()), s.raw()));
        return new CuratedLedger(ledger);
    }

    /** In the order of ids, as they are exported. */
    static List<Reading> readings() {
        return STORIES.stream()
                .map(s -> ExportedEvents.over(s.reading()))
                .sorted((a, b) -> a.document().id().compareTo(b.document().id()))
                .toList();
    }

    static byte[] bytes(String form) {
        return bytes(form, Selection.all(ledger()));
    }

    static byte[] bytes(String form, Selection selection) {
        try {
            var out = new ByteArrayOutputStream();
            Exports.named(form).orElseThrow().write(selection, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails if it is not UTF-8. */
    static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(byte[] bytes) {
        try {
            return JSON.readTree(text(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JsonNode> jsonLines(byte[] bytes) {
        return text(bytes)
                .lines()
                .map(l -> json(l.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    static Map<String, String> unzip(byte[] bytes) {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), text(zip.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The grammar of RFC 4180 and nothing beside it. */
    static List<List<String>> csv(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            StringBuilder cell = new StringBuilder();
            if (text.charAt(at) == '"') {
                at++;
                while (text.charAt(at) != '"' || text.startsWith("\"\"", at)) {
                    at += text.charAt(at) == '"' ? 1 : 0;
                    cell.append(text.charAt(at++));
                }
                at++;
            } else {
                while (",\r\n\"".indexOf(text.charAt(at)) < 0) {
                    cell.append(text.charAt(at++));
                }
            }
            row.add(cell.toString());
            if (text.startsWith("\r\n", at)) {
                rows.add(row);
                row = new ArrayList<>();
                at += 2;
            } else if (text.charAt(at) == ',') {
                at++;
            } else {
                throw new IllegalArgumentException("not RFC 4180 at " + at + ": " + text.substring(at));
            }
        }
        return rows;
    }
}
