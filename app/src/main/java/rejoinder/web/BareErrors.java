package rejoinder.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers what never reaches our routes, such as a malformed address, as problem+json: no browser sends such a thing. */
final class BareErrors extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Guard.HEADERS.forEach((name, value) -> response.getHeaders().put(name, value));
        int status = response.getStatus();
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        String text = Failures.problem(new Notice(status, "Not understood", why(status), "", ""));
        response.write(true, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }

    private static String why(int status) {
        return switch (status) {
            case 414 -> "The address is too long; ask for less at once.";
            case 431 -> "The headers of the request are too long.";
            default ->
                "The server could not understand the request. In an address, write a space as + or %20 and other signs"
                        + " in their encoded form.";
        };
    }
}
