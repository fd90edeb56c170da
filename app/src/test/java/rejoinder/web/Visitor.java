package rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Asks a server as a browser or a program does. */
public final class Visitor {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Visitor() {}

    /** @param path from the root, without regard to what may be in it */
    public static URI address(WebServer server, String path) {
        return URI.create("http://127.0.0.1:" + server.address().getPort() + path);
    }

    /** @param headers name, value, and so on */
    public static HttpResponse<String> ask(WebServer server, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(server, path));
        return send(headers.length > 0 ? request.headers(headers) : request);
    }

    /** What is there; fails if nothing is. */
    public static String page(WebServer server, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = ask(server, path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    public static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    public static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> as)
            throws IOException, InterruptedException {
        return CLIENT.send(request.build(), as);
    }
}
