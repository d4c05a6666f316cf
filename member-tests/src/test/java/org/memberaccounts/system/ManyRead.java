package org.memberaccounts.system;

import jakarta.json.Json;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.memberaccounts.audit.log.ActorRef;
import org.memberaccounts.audit.log.AuditEvent;
import org.memberaccounts.audit.log.Channel;
import org.memberaccounts.audit.log.Detail;
import org.memberaccounts.audit.log.Ground;
import org.memberaccounts.audit.log.Outcome;
import org.memberaccounts.audit.log.Recording;
import org.memberaccounts.audit.log.Recordings;

/** Reads a page of people over HTTP, and the same in sets by the bare statements. */
final class ManyRead {
    private static final String PURPOSE = "customer-preferences";
    private static final String[] ATTRIBUTES = {"region"};
    private static final int PAGE = 200;

    private static final String ALL_AGREE = """
            insert into member.consent_decision
            select person_id, gen_random_uuid(), '%s', 1, 'en', true, now(), '{}', 1
            from member.person_key""".formatted(PURPOSE);

    /** The people of the first page who are read: those with a bar are left out of it. */
    private static final String WHO = """
            select page.person_id from (
                select newest.person_id from (
                    select distinct on (person_id) person_id, given from member.consent_decision
                    where purpose = '%s' order by person_id, decided_at desc, id desc) newest
                where newest.given order by newest.person_id limit %s) page
            where not exists (select from member.bar where bar.person_id = page.person_id)
            order by page.person_id""".formatted(PURPOSE, PAGE);

    private static final String KEYS =
            "select person_id, epoch, wrapped from member.person_key where person_id = any(?)";
    private static final String CONSENTS = """
            select distinct on (person_id) person_id, id, given, text_version from member.consent_decision
            where person_id = any(?) and purpose = ? order by person_id, decided_at desc, id desc""";
    private static final String RECORD_AND_READ = """
            with recorded as (
                select line.person_id, audit.record(line.entry, line.salt, line.detail) as event
                from unnest(?::uuid[], ?::text[], ?::bytea[], ?::text[]) as line (person_id, entry, salt, detail))
            select value.person_id, value.attribute, value.sealed
            from recorded left join member.sealed_attribute value
                on value.person_id = recorded.person_id and value.attribute = any(?::text[])""";

    private final Recordings recordings = new Recordings(Clock.systemUTC());
    private final List<UUID> people;

    /** Has everybody say yes, so that a page is full. */
    ManyRead(WholeSystem system) throws SQLException {
        try (Connection owner = system.asOwner()) {
            owner.createStatement().execute(ALL_AGREE);
            people = ids(owner);
        }
    }

    private static List<UUID> ids(Connection connection) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (PreparedStatement who = connection.prepareStatement(WHO);
                ResultSet rows = who.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    int size() {
        return people.size();
    }

    Rounds.Act overHttp(WholeSystem system) {
        Api integrator = Api.asIntegrator(system, "purpose:" + PURPOSE);
        return () -> {
            Api.Answer page = integrator.post(
                    "disclosures/bulk",
                    Json.createObjectBuilder()
                            .add("purpose", PURPOSE)
                            .add("attributes", Json.createArrayBuilder(List.of(ATTRIBUTES)))
                            .build());
            if (page.json().getJsonArray("people").size() != people.size()) {
                throw new AssertionError("not a full page: " + page.status());
            }
        };
    }

    void bare(BareStatements server) throws SQLException, InterruptedException {
        List<Recording> entries =
                people.stream().map(person -> recordings.of(event(), 1)).toList();
        server.commit(connection -> {
            Object[] ids = people.toArray();
            ids(connection);
            BareStatements.run(connection, KEYS, connection.createArrayOf("uuid", ids));
            BareStatements.run(connection, CONSENTS, connection.createArrayOf("uuid", ids), PURPOSE);
            BareStatements.run(
                    connection,
                    RECORD_AND_READ,
                    connection.createArrayOf("uuid", ids),
                    connection.createArrayOf(
                            "text", entries.stream().map(Recording::entry).toArray()),
                    connection.createArrayOf(
                            "bytea", entries.stream().map(Recording::salt).toArray(byte[][]::new)),
                    connection.createArrayOf(
                            "text", entries.stream().map(Recording::detail).toArray()),
                    ATTRIBUTES);
        });
    }

    private static AuditEvent event() {
        return AuditEvent.of("data.disclosed")
                .by(new ActorRef(ActorRef.Kind.INTEGRATOR, "figures", "integrator"))
                .client("figures")
                .channel(Channel.API)
                .detail(Detail.NONE)
                .about(UUID.randomUUID())
                .attributes(List.of(ATTRIBUTES))
                .purpose(PURPOSE, 1, 1)
                .ground(Ground.consent(UUID.randomUUID()))
                .outcome(Outcome.DONE)
                .build();
    }
}
