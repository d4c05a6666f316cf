package org.memberaccounts.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * A client that posts the same again and again over connections that stay open, a thread each. It has no threads of its
 * own, so that it takes little from the processors that the server is measured on.
 */
final class KeptConnections {
    static {
        // read when the first connection is made; otherwise five are kept
        System.setProperty("http.maxConnections", "64");
    }

    private final URI address;
    private final String token;

    KeptConnections(URI address, Api api) {
        this.address = address;
        this.token = api.token();
    }

    /** Posts this JSON, and reads the answer to its end. */
    void post(byte[] json, int expected) throws IOException {
        var connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(json.length);
        connection.setRequestProperty("Authorization", "Bearer " + token);
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setRequestProperty("Accept", "application/json");
        try (OutputStream body = connection.getOutputStream()) {
            body.write(json);
        }
        if (connection.getResponseCode() != expected) {
            throw new AssertionError(connection.getResponseCode());
        }
        try (InputStream answer = connection.getInputStream()) {
            answer.readAllBytes();
        }
    }
}
