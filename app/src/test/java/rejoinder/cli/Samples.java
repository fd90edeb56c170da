package rejoinder.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Articles about nowhere. */
final class Samples {

    private Samples() {}

    /** A wire story of three statements; the number makes it another article. */
    static String story(int number) {
        return "Kestria denies closing gates of dam " + number + "\n\n"
                + "ARDEL, September 3. /Kestinform/. “We never closed the gates,” Energy Minister Tomar Rudeni said on"
                + " Tuesday.\n\n"
                + "The Belmoran foreign ministry said that " + number + " villages had no water.\n\n"
                + "According to the Joint River Commission, the level fell by " + number + " centimeters.\n";
    }

    /** That story as a line of JSON Lines. */
    static String line(int number) {
        return "{\"id\":\"n" + number + "\",\"outlet\":\"Kestinform\",\"published\":\"2024-09-03\",\"text\":\""
                + story(number).replace("\n", "\\n") + "\"}\n";
    }

    /** Writes so many stories into a directory, a file each. */
    static Path files(Path directory, int count) throws IOException {
        Files.createDirectories(directory);
        for (int i = 0; i < count; i++) {
            Files.writeString(directory.resolve(String.format("%04d.txt", i)), story(i));
        }
        return directory;
    }
}
