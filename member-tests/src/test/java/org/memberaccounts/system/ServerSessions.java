package org.memberaccounts.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;
import org.memberaccounts.launcher.Part;
import org.memberaccounts.launcher.Settings;

/**
 * The sessions of the running server, listed by its management, and written by itself when it is told to keep them over
 * a stop.
 */
final class ServerSessions {
    private static final String FOLDER = "sessions";

    private final WholeSystem system;

    private ServerSessions(WholeSystem system) {
        this.system = system;
    }

    /** Restarts the server so that it will write its sessions to disk when it stops. */
    static ServerSessions writtenAtStop(WholeSystem system) throws IOException, InterruptedException {
        ServerSessions sessions = new ServerSessions(system);
        ModelNode keep = sessions.operation(
                "add", "subsystem", "undertow", "servlet-container", "default", "setting", "persistent-sessions");
        keep.get("path").set(FOLDER);
        keep.get("relative-to").set("jboss.server.data.dir");
        sessions.execute(keep);
        system.local().stop(Part.SERVER);
        system.local().restart(Part.SERVER);
        return sessions;
    }

    /** Returns the names of everything that any session holds. */
    Set<String> attributeNames() throws IOException {
        Set<String> names = new TreeSet<>();
        for (ModelNode session : execute(web("list-sessions")).asList()) {
            ModelNode list = web("list-session-attribute-names");
            list.get("session-id").set(session);
            ModelNode attributes = execute(list);
            if (attributes.isDefined()) {
                attributes.asList().forEach(attribute -> names.add(attribute.asString()));
            }
        }
        return names;
    }

    /** Stops the server, which writes its sessions. After the next start they are no longer written. */
    Path write() throws IOException {
        execute(operation(
                "remove", "subsystem", "undertow", "servlet-container", "default", "setting", "persistent-sessions"));
        system.local().stop(Part.SERVER);
        return system.local().settings().directory().resolve("wildfly/data").resolve(FOLDER);
    }

    private ModelNode web(String name) {
        return operation(
                name, "deployment", "member-accounts.ear", "subdeployment", "member-web.war", "subsystem", "undertow");
    }

    private ModelNode operation(String name, String... address) {
        ModelNode operation = new ModelNode();
        operation.get("operation").set(name);
        for (int i = 0; i < address.length; i += 2) {
            operation.get("address").add(address[i], address[i + 1]);
        }
        return operation;
    }

    private ModelNode execute(ModelNode operation) {
        Settings settings = system.local().settings();
        try (ModelControllerClient management =
                ModelControllerClient.Factory.create("127.0.0.1", settings.management())) {
            ModelNode answer = management.execute(operation);
            if (!answer.get("outcome").asString().equals("success")) {
                throw new AssertionError("the server's management refused: "
                        + answer.get("failure-description").asString());
            }
            return answer.get("result");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
