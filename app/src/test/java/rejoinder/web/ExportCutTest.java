package rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.http.HttpResponse;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import rejoinder.ledger.Ledger;
import rejoinder.store.StoreException;

/** An export that fails on its way must not look whole. */
class ExportCutTest {

    /** A ledger whose disk is lost once some articles have been walked. */
    private static Ledger failing(MemoryLedger ledger) {
        return (Ledger) Proxy.newProxyInstance(
                Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, (proxy, method, arguments) -> {
                    try {
                        Object answer = method.invoke(ledger, arguments);
                        if (method.getName().equals("forEach")) {
                            throw new StoreException("the disk is gone", new IOException("gone"));
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw Objects.requireNonNull(e.getCause());
                    }
                });
    }

    @Test
    void aLongOneIsCutAndAShortOneIsAFailure() throws IOException, InterruptedException {
        try (WebServer server = WebServer.start(failing(new MemoryLedger().with(Stories.crowd(900))), 0)) {
            assertThatThrownBy(() -> Visitor.ask(server, "/export/jsonl")).isInstanceOf(IOException.class);
        }
        try (WebServer server = WebServer.start(failing(new MemoryLedger().with(Stories.reply())), 0)) {
            HttpResponse<String> answer = Visitor.ask(server, "/export/jsonl");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("the disk is gone");
            assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
            assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        }
    }
}
