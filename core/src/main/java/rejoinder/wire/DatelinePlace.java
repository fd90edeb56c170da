package rejoinder.wire;

import java.util.List;
import java.util.Optional;
import rejoinder.text.Region;
import rejoinder.text.RegionKind;

/** Says which region begins with the dateline. */
final class DatelinePlace {

    /** An abstract or a few lines of rubric may come before the first paragraph. */
    private static final int FIRST_PARAGRAPHS = 4;

    private DatelinePlace() {}

    static Optional<Integer> find(String text, List<Region> regions) {
        int seen = 0;
        for (int i = 0; i < regions.size() && seen < FIRST_PARAGRAPHS; i++) {
            if (regions.get(i).kind() == RegionKind.BODY) {
                seen++;
                if (DatelineScanner.scan(text, regions.get(i).span()).isPresent()) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }
}
