package rejoinder.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Turns what a user named into paths: as they stand, or by a pattern that the shell left alone. */
final class Globs {

    private static final Pattern SPECIAL = Pattern.compile("[*?\\[{]");

    private Globs() {}

    /** All roots, in the order named; a pattern's own in the order of names. */
    static List<Path> expand(List<String> named) {
        return named.stream().flatMap(word -> expand(word).stream()).toList();
    }

    private static List<Path> expand(String word) {
        try {
            Path path = Path.of(word);
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                return List.of(path);
            }
        } catch (InvalidPathException e) {
            throw new CommandException(word + ": " + e.getReason(), e);
        }
        if (!SPECIAL.matcher(word).find()) {
            throw new CommandException(word + ": there is no such file or directory");
        }
        List<Path> found = matches(word);
        if (found.isEmpty()) {
            throw new CommandException(word + ": nothing matches this pattern");
        }
        return found;
    }

    private static List<Path> matches(String pattern) {
        int fixed = fixedPart(pattern);
        Path base = Path.of(pattern.substring(0, fixed));
        String rest = pattern.substring(fixed);
        int depth = rest.contains("**")
                ? Integer.MAX_VALUE
                : (int) rest.chars().filter(c -> c == '/').count() + 1;
        try {
            PathMatcher matcher = base.getFileSystem().getPathMatcher("glob:" + rest);
            try (Stream<Path> walk = Files.find(
                    base,
                    depth,
                    (path, attributes) -> !path.equals(base) && matches(matcher, base.relativize(path)),
                    FileVisitOption.FOLLOW_LINKS)) {
                return walk.sorted().toList();
            }
        } catch (PatternSyntaxException e) {
            throw new CommandException(pattern + ": " + e.getDescription(), e);
        } catch (IOException | UncheckedIOException e) {
            throw new CommandException(pattern + ": cannot look there: " + e.getMessage(), e);
        }
    }

    private static boolean matches(PathMatcher matcher, Path relative) {
        for (Path part : relative) {
            if (FileWalk.isHidden(part)) {
                return false;
            }
        }
        return matcher.matches(relative);
    }

    /** Length of the leading directories that hold nothing special. */
    private static int fixedPart(String pattern) {
        var special = SPECIAL.matcher(pattern);
        return special.find() ? pattern.lastIndexOf('/', special.start()) + 1 : pattern.length();
    }
}
