package rejoinder.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpServerSession;
import io.modelcontextprotocol.spec.McpServerTransport;
import io.modelcontextprotocol.spec.McpServerTransportProvider;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import rejoinder.api.Values;

/**
 * The protocol's messages, one a line. Each is answered before the next is read, so whatever was asked before the input
 * ended is answered; what is no message is answered with the protocol's error and does not end the talk. For one thread.
 */
final class McpLines implements McpServerTransportProvider, McpServerTransport {

    /** UTF-16 code units of a message; what assistants send are a few hundred. */
    private static final int LONGEST = 1 << 20;

    private final McpJsonMapper mapper;
    private final BufferedReader in;
    private final OutputStream out;
    private @Nullable McpServerSession session;
    private @Nullable Throwable failure;

    McpLines(McpJsonMapper mapper, InputStream in, OutputStream out) {
        this.mapper = mapper;
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.out = out;
    }

    @Override
    public void setSessionFactory(McpServerSession.Factory factory) {
        session = factory.create(this);
    }

    /** Answers until the input ends. */
    void serve() throws IOException {
        McpServerSession talk = Objects.requireNonNull(session, "no server was built on this");
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c != '\n') {
                // One beyond the longest tells that it is too long.
                if (line.length() <= LONGEST) {
                    line.append((char) c);
                }
                continue;
            }
            answer(talk, line.toString());
            line.setLength(0);
        }
        answer(talk, line.toString());
    }

    private void answer(McpServerSession talk, String line) {
        if (line.isBlank()) {
            return;
        }
        if (line.length() > LONGEST) {
            refuse(McpSchema.ErrorCodes.INVALID_REQUEST, "A message has " + LONGEST + " characters at most.");
            return;
        }
        JSONRPCMessage message;
        try {
            message = McpSchema.deserializeJsonRpcMessage(mapper, line);
        } catch (IOException e) {
            refuse(McpSchema.ErrorCodes.PARSE_ERROR, "This line is no JSON. Send one message a line.");
            return;
        } catch (RuntimeException e) {
            refuse(McpSchema.ErrorCodes.INVALID_REQUEST, "This line is no message of JSON-RPC 2.0.");
            return;
        }
        // What comes before its time waits for the client's word that it is ready, without holding up that word; all
        // else has been answered when this returns, for nothing here runs on another thread.
        talk.handle(message).doOnError(e -> failure = e).onErrorComplete().subscribe();
        if (failure instanceof RuntimeException notWritten) {
            throw notWritten;
        }
    }

    private void refuse(int code, String why) {
        ObjectNode answer = Values.MAPPER.createObjectNode();
        answer.put("jsonrpc", McpSchema.JSONRPC_VERSION);
        // It is not known which message this answers.
        answer.putNull("id");
        answer.putObject("error").put("code", code).put("message", why);
        write(Values.text(answer));
    }

    @Override
    public Mono<Void> sendMessage(JSONRPCMessage message) {
        return Mono.fromCallable(() -> mapper.writeValueAsString(message))
                .doOnNext(this::write)
                .then();
    }

    /** @param message without a line end */
    private void write(String message) {
        try {
            out.write((message + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public <T> T unmarshalFrom(Object data, TypeRef<T> type) {
        return mapper.convertValue(data, type);
    }

    @Override
    public List<String> protocolVersions() {
        return McpServerTransportProvider.super.protocolVersions();
    }

    @Override
    public Mono<Void> notifyClients(String method, Object parameters) {
        return Mono.justOrEmpty(session).flatMap(talk -> talk.sendNotification(method, parameters));
    }

    @Override
    public void close() {}

    @Override
    public Mono<Void> closeGracefully() {
        return Mono.empty();
    }
}
