package org.memberaccounts.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** An answer to bytes that no client would send. Names of headers are in small letters. */
record RawAnswer(int status, Map<String, String> headers, String body) {
    private static final int TIMEOUT_MILLIS = 20_000;

    /** Sends a request, as Latin-1, with its host; the connection is closed after it. */
    static RawAnswer to(WholeSystem system, String requestLine, String... lines) {
        String head = requestLine + " HTTP/1.1\r\nHost: " + system.web().getAuthority() + "\r\nConnection: close\r\n";
        String rest = Arrays.stream(lines).map(line -> line + "\r\n").collect(Collectors.joining());
        return send(system, head + rest + "\r\n");
    }

    private static RawAnswer send(WholeSystem system, String request) {
        try (Socket socket = new Socket(system.web().getHost(), system.web().getPort())) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RawAnswer read(String answer) {
        String[] parts = answer.split("\r\n\r\n", 2);
        List<String> head = parts[0].lines().toList();
        return new RawAnswer(
                Integer.parseInt(head.getFirst().split(" ", -1)[1]),
                head.stream()
                        .skip(1)
                        .map(line -> line.split(": ?", 2))
                        .collect(Collectors.toMap(
                                line -> line[0].toLowerCase(Locale.ROOT), line -> line[1], (one, other) -> other)),
                parts.length == 1 ? "" : parts[1]);
    }
}
