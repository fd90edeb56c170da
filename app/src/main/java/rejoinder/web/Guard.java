package rejoinder.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What every answer carries and every request must be, so that no other site reads the pages through the reader's
 * browser, or sends decisions through it (DNS rebinding, framing, forged forms, leaking addresses).
 */
final class Guard {

    static final Map<String, String> HEADERS = headers();

    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final Pattern PORT = Pattern.compile(":[0-9]{1,5}$");
    private static final Set<String> HOSTS = Set.of("127.0.0.1", "localhost", "[::1]");

    /** The address that takes decisions. */
    static final String WRITTEN = "/curation";

    private static final Set<String> TAKING = Set.of(WRITTEN, SavedRoutes.PATH);

    private final Optional<String> token;

    /** @param token that a form of our own pages brings along; without one nothing is written */
    Guard(Optional<String> token) {
        this.token = token;
    }

    private static Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
                        + "frame-ancestors 'none'; base-uri 'none'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        // Not "no-referrer", under which browsers hide the origin of a form even from the page's own site.
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        headers.put("Cache-Control", "no-cache");
        return headers;
    }

    void check(Context ctx) {
        HEADERS.forEach(ctx::header);
        String host = ctx.header("Host");
        if (host == null || !isOurs(host)) {
            throw new Failures.Refused(
                    421, "This address leads to a program that answers only to 127.0.0.1 and localhost.");
        }
        String method = ctx.req().getMethod();
        boolean writes = method.equals("POST") && TAKING.contains(ctx.path()) && token.isPresent();
        if (!METHODS.contains(method) && !writes) {
            ctx.header("Allow", "GET, HEAD");
            throw new Failures.Refused(405, "This can be read, with GET or HEAD, and not written to.");
        }
        if (writes && !(isFromUs(ctx, host) && isOurForm(ctx))) {
            throw new Failures.Refused(403, "The decision did not come from a page of this program as it runs now.");
        }
    }

    /** The browser says which site a form was sent from; every browser in use does so in one header at least. */
    private static boolean isFromUs(Context ctx, String host) {
        String origin = ctx.header("Origin");
        String site = ctx.header("Sec-Fetch-Site");
        boolean told = origin != null || site != null;
        return told
                && (origin == null || origin.equalsIgnoreCase("http://" + host))
                && (site == null || site.equals("same-origin"));
    }

    private boolean isOurForm(Context ctx) {
        String given = ctx.formParam("token");
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8),
                        token.orElseThrow().getBytes(StandardCharsets.UTF_8));
    }

    static boolean isOurs(String host) {
        return HOSTS.contains(PORT.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst(""));
    }
}
