package rejoinder.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What every answer carries and every request must be, so that no other site reads the pages through the reader's
 * browser (DNS rebinding, framing, leaking addresses).
 */
final class Guard {

    static final Map<String, String> HEADERS = headers();

    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final Pattern PORT = Pattern.compile(":[0-9]{1,5}$");
    private static final Set<String> HOSTS = Set.of("127.0.0.1", "localhost", "[::1]");

    private Guard() {}

    private static Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; "
                        + "frame-ancestors 'none'; base-uri 'none'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        headers.put("Cache-Control", "no-cache");
        return headers;
    }

    static void check(Context ctx) {
        HEADERS.forEach(ctx::header);
        String host = ctx.header("Host");
        if (host == null || !isOurs(host)) {
            throw new Failures.Refused(
                    421, "This address leads to a program that answers only to 127.0.0.1 and localhost.");
        }
        if (!METHODS.contains(ctx.req().getMethod())) {
            ctx.header("Allow", "GET, HEAD");
            throw new Failures.Refused(405, "The pages can be read, not written to.");
        }
    }

    static boolean isOurs(String host) {
        return HOSTS.contains(PORT.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst(""));
    }
}
