package rejoinder.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * What the wire said about an article beside its words. Nothing here is guessed from the text. Immutable.
 *
 * @param givenId the id under which it was given, if any
 * @param url where it was published, as given; never fetched
 * @param outlet who published it
 * @param published day of publication
 * @param publishedTime local time of publication, if the day is known too
 * @param title headline as given beside the text
 * @param byline author line
 * @param language BCP 47 tag
 */
public record Metadata(
        Optional<String> givenId,
        Optional<String> url,
        Optional<String> outlet,
        Optional<LocalDate> published,
        Optional<LocalTime> publishedTime,
        Optional<String> title,
        Optional<String> byline,
        Optional<String> language) {

    /** Day and local time of publication, if both are known. */
    public Optional<LocalDateTime> publishedAt() {
        return published.flatMap(day -> publishedTime.map(day::atTime));
    }

    /** Nothing known. */
    public static final Metadata NONE = new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
}
