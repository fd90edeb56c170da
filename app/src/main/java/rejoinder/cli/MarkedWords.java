package rejoinder.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Entry;
import rejoinder.ledger.MarkedStatement;
import rejoinder.text.DocumentId;

/** Options that mark the words of a statement. */
final class MarkedWords {

    private static final Pattern PLACES = Pattern.compile("[0-9]++-[0-9]++(,[0-9]++-[0-9]++)*+");
    private static final int SHOWN = 5;

    @Option(
            names = "--source",
            paramLabel = "WORDS",
            description = "Who says it: words that stand once in the article, or places such as 410-418.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--cue", paramLabel = "WORDS", description = "How it is told.")
    private Optional<String> cue = Optional.empty();

    @Option(
            names = "--content",
            paramLabel = "WORDS",
            required = true,
            description = "What is said; once for each piece.")
    private List<String> content = List.of();

    /** The statement in an article of the ledger. */
    MarkedStatement in(CuratedLedger ledger, DocumentId document) {
        String text = ledger.entry(document)
                .map(Entry::reading)
                .orElseThrow(() -> new CommandException(document + " is not in the ledger"))
                .document()
                .text();
        String pieces = content.stream().map(words -> places(text, words)).collect(Collectors.joining(","));
        return MarkedStatement.parse(
                source.map(words -> "source " + places(text, words) + " ").orElse("")
                        + cue.map(words -> "cue " + places(text, words) + " ").orElse("") + "content " + pieces);
    }

    private static String places(String text, String words) {
        if (PLACES.matcher(words).matches()) {
            return words;
        }
        List<String> found = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0 && !words.isEmpty(); at = text.indexOf(words, at + 1)) {
            found.add(at + "-" + (at + words.length()));
        }
        if (found.size() != 1) {
            throw new UsageException(
                    found.isEmpty()
                            ? "the article does not hold the words “" + words + "”"
                            : "“" + words + "” stands " + found.size() + " times in the article; give its place: "
                                    + String.join(" or ", found.subList(0, Math.min(SHOWN, found.size()))));
        }
        return found.get(0);
    }
}
