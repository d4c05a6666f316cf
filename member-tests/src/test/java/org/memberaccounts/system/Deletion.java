package org.memberaccounts.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** A deletion as tests need it: a person who asks, an officer who approves, a waiting period that is over. */
final class Deletion {
    private final WholeSystem system;
    final String email;
    final Api member;
    final UUID person;
    private UUID request;
    private String code;

    Deletion(WholeSystem system) {
        this.system = system;
        this.email = "leaving-" + UUID.randomUUID() + "@planted.example";
        this.member = new Keycloak(system).signedUp(email);
        this.person = People.member(member, email);
    }

    /** The deletion of somebody who is a member already. */
    Deletion(WholeSystem system, String email, Api member) {
        this.system = system;
        this.email = email;
        this.member = member;
        this.person = People.member(member);
    }

    UUID request() {
        return request;
    }

    String code() {
        return code;
    }

    /** Has the person ask, freshly signed in. */
    Deletion asked() {
        Api fresh = Api.asFresh(system, email, Keycloak.PASSWORD);
        Api.Answer asked = fresh.post(
                "deletion-requests",
                Json.createObjectBuilder().add("ground", "no-longer-wanted").build());
        if (asked.status() != 201) {
            throw new AssertionError("not asked: " + asked.status() + " " + asked.body());
        }
        request = UUID.fromString(asked.json().getString("id"));
        return this;
    }

    /** Has the person ask and an officer approve, freshly signed in too; a claim code is made. */
    Deletion approved() {
        approvedWithoutCode();
        code = member.post("deletion-requests/" + request + "/claim-codes", "")
                .json()
                .getString("code");
        return this;
    }

    /** Does the same without showing a code, which comes with the mail, or not at all. */
    Deletion approvedWithoutCode() {
        asked();
        Api officer = Api.asFresh(system, "privacy-officer");
        officer.post("deletion-requests/" + request + "/review", "");
        Api.Answer approved = officer.post("deletion-requests/" + request + "/approval", "");
        if (approved.status() != 200) {
            throw new AssertionError("not approved: " + approved.status() + " " + approved.body());
        }
        return this;
    }

    /** Has the waiting period end now. */
    void endWaiting() {
        endWaiting(system, request);
    }

    static void endWaiting(WholeSystem system, UUID request) {
        try (Connection owner = system.asOwner();
                PreparedStatement statement = owner.prepareStatement(
                        "update member.scheduled_tasks set execution_time = now() where task_name = 'begin-erasure'"
                                + " and task_instance = ?")) {
            statement.setString(1, request.toString());
            if (statement.executeUpdate() != 1) {
                throw new AssertionError("nothing waits");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs whatever waits to be tried again, without its pause. */
    void hurry() {
        execute(
                system,
                "update member.scheduled_tasks set execution_time = now() where execution_time > now() and not picked"
                        + " and (task_name = 'begin-erasure' and task_instance = '"
                        + request + "' or task_name = 'send-notice' and position('" + person
                        + "' in convert_from(task_data, 'UTF8')) > 0)");
    }

    /** Returns the answer to the code. */
    JsonObject claim() {
        return claim(system, code);
    }

    static JsonObject claim(WholeSystem system, String code) {
        return Api.anonymous(system)
                .post(
                        "certificates",
                        Json.createObjectBuilder().add("code", code).build())
                .json();
    }

    /** Waits for the certificate. */
    JsonObject certificate() {
        WholeSystem.await("the certificate", () -> "closed".equals(claim().getString("state", null)));
        return claim();
    }

    /** Counts the rows that lead to the person, in all tables. */
    long traces() {
        String sql = """
                select coalesce(sum((xpath('/row/n/text()', query_to_xml(
                    format('select count(*) as n from member.%I where person_id = %L', table_name, ?),
                    false, true, '')))[1]::text::bigint), 0)
                from information_schema.columns where table_schema = 'member' and column_name = 'person_id'""";
        return system.count(sql, person.toString());
    }

    /** Counts the log's entries of this request with this action. */
    long entries(String action) {
        return system.count(
                "select count(*) from audit.entry where ref_id = ?::text and action = ? and outcome = 'done'",
                request,
                action);
    }

    /** Begins another erasure of the person, as a feature would. */
    void eraseAnotherWay() {
        UUID erasure = UUID.randomUUID();
        execute(
                system,
                "insert into member.erasure (id, person_id, cause, began_at) values ('" + erasure + "', '" + person
                        + "', 'test', now())");
        execute(
                system,
                "insert into member.scheduled_tasks (task_name, task_instance, task_data, execution_time, picked,"
                        + " version) values ('erase', '"
                        + erasure + "', convert_to('" + erasure + "', 'UTF8'), now(), false, 1)");
    }

    static void execute(WholeSystem system, String sql) {
        try (Connection owner = system.asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
