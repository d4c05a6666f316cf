package org.memberaccounts.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.memberaccounts.audit.log.ActorRef;
import org.memberaccounts.audit.log.AuditEvent;
import org.memberaccounts.audit.log.Channel;
import org.memberaccounts.audit.log.Detail;
import org.memberaccounts.audit.log.Ground;
import org.memberaccounts.audit.log.Recording;
import org.memberaccounts.audit.log.Recordings;

/**
 * Measures the product over HTTP, as people use it, against the bare statements on the same database. Not a test, since
 * machines are shared and noisy; {@code docs/figures/take} runs it.
 */
class Figures {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final String READ_SCOPE = "purpose:service-application";
    private static final List<String> ATTRIBUTES = List.of("email", "name", "phone", "region");
    private static final int EVENTS = 1_000_000;

    private static final String RECORD = "select audit.record(?, ?, ?)";

    /** The statement by which the vault reads. */
    private static final String RECORD_AND_READ = """
            with recorded as (select audit.record(?, ?, ?) as event)
            select value.attribute, value.sealed
            from recorded left join member.sealed_attribute value
                on value.person_id = ? and value.attribute = any(?::text[])""";

    private static final String INSERT_ENTRY = """
            insert into audit.entry (
                id, log, at, actor_kind, actor, actor_role, subject, action, outcome, purpose, purpose_text,
                purpose_policy, ground_kind, ground_article, attributes, client, channel, detail_hash, entry)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?, ?, ?, ?)""";
    private static final String INSERT_DETAIL =
            "insert into audit.detail (entry_id, at, salt, detail) values (?, ?, ?, ?)";

    /**
     * The rows of a new member, copied from an existing one: first the new id, then the other's. The jobs are put off,
     * so that nobody runs them.
     */
    private static final List<String> NEW_MEMBER = List.of(
            "insert into member.person select ?, created_at from member.person where id = ?",
            "insert into member.person_key select ?, epoch, wrapped from member.person_key where person_id = ?",
            "insert into member.index_tag select ?, kind, epoch, tag from member.index_tag where person_id = ?",
            "insert into member.sealed_attribute select ?, attribute, sealed, changed_at from member.sealed_attribute"
                    + " where person_id = ?",
            "insert into member.sign_in (person_id, identity, linked_at) select ?, gen_random_uuid(), linked_at from"
                    + " member.sign_in where person_id = ?",
            "insert into member.membership select ?, status, joined_at, language, version from member.membership where"
                    + " person_id = ?",
            """
            with told as (
                insert into member.notice select ?, gen_random_uuid(), kind, reference, language, to_former, created_at
                from member.notice where person_id = ? returning person_id, id, kind, created_at),
            sent as (
                insert into member.notice_delivery
                select person_id, id, 'mail', 'handed-over', null, now(), gen_random_uuid() from told)
            insert into member.inbox_entry select person_id, id, kind, created_at from told""",
            """
            insert into member.scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
            select step, gen_random_uuid()::text, convert_to(joining.person::text || joining.like_whom::text, 'UTF8'),
                now() + interval '1 year', false, 1
            from (select ?::uuid as person, ?::uuid as like_whom) joining,
                unnest(array['grant-membership', 'send-notice']) step""");

    /** The statement by which the log is searched. */
    private static final String SEARCH = """
            select id, at, actor_kind, actor, actor_role, subject, action, outcome, reason, purpose, purpose_text,
                purpose_policy, ground_kind, coalesce(ground_id, ground_article), attributes, ref_kind, ref_id,
                object_kind, object_id, client, channel, entry
            from audit.entry
            %s order by at desc, id desc limit 51""";

    /**
     * The statement that repeats the entries up to a moment, each time with other people and other staff, in the order
     * of the log.
     */
    private static final String GENERATE = """
            insert into audit.entry (
                id, log, at, actor_kind, actor, actor_role, subject, action, outcome, reason, purpose, purpose_text,
                purpose_policy, ground_kind, ground_id, ground_article, attributes, ref_kind, ref_id, object_kind,
                object_id, client, channel, detail_hash, entry)
            select gen_random_uuid(), log, at - random() * interval '1 day', actor_kind,
                case actor_kind
                    when 'data-subject' then md5(actor || copy)::uuid::text
                    when 'staff' then (actor::int + 100 * (copy %% 20))::text
                    else actor end,
                actor_role, md5(subject::text || copy)::uuid, action, outcome, reason, purpose, purpose_text,
                purpose_policy, ground_kind, ground_id, ground_article, attributes, ref_kind,
                md5(ref_id || copy)::uuid::text, object_kind, object_id, client, channel, detail_hash, entry
            from audit.entry cross join generate_series(1, %s) copy
            where at < ? order by at""";

    /** A search by an auditor, and the query that the database gets. */
    private record Search(String name, String query, String where, Object... values) {}

    /** The time from which all new entries are these figures' own. */
    private final OffsetDateTime began = Clock.systemUTC().instant().atOffset(ZoneOffset.UTC);

    private final Recordings recordings = new Recordings(Clock.systemUTC());
    private final UUID person =
            UUID.fromString(Api.as(SYSTEM, "member").get("membership").json().getString("person"));
    private final UUID pairwise = pairwise();
    private final UUID subject = subject();
    private final Path page = SYSTEM.local().settings().root().resolve("docs/figures/README.md");
    private final FigureTable table = new FigureTable();

    @Test
    void areTakenOfTheWholeSystem() throws Exception {
        try (BareStatements server = new BareStatements(SYSTEM::asServer);
                BareStatements owner = new BareStatements(SYSTEM::asOwner)) {
            warmUp();
            for (int clients : new int[] {1, 8, 32}) {
                table.add(
                        "read one person, four attributes",
                        clients,
                        new Rounds(clients, 320 / clients).compare(this::read, () -> () -> readBare(server)));
            }
            readMany(server);
            completeMemberships(server);
            for (int clients : new int[] {1, 8}) {
                table.add(
                        "record an event: `audit.record` against two plain inserts",
                        clients,
                        new Rounds(clients, 320 / clients)
                                .compare(
                                        () -> () -> owner.commit(this::record),
                                        () -> () -> owner.commit(this::insert)));
            }
            search(server, "the sample's events");
            generate();
            search(server, "a million events more");
        }
        write();
    }

    /** Reads until the server's code is compiled for good, as it is a minute after a start with work to do. */
    private void warmUp() throws Exception {
        new Rounds(8, 10_000).warmUp(this::read);
    }

    // reading

    private static UUID pairwise() {
        return UUID.fromString(Api.asIntegrator(SYSTEM, READ_SCOPE)
                .post("lookups", People.lookup("email", "member@sample.example"))
                .json()
                .getJsonArray("people")
                .getString(0));
    }

    private UUID subject() {
        Api.Answer read = Api.asIntegrator(SYSTEM, READ_SCOPE)
                .post(
                        "disclosures",
                        People.read(pairwise, "service-application", null, ATTRIBUTES.toArray(String[]::new)));
        expect(201, read);
        try (JsonReader entry = Json.createReader(
                new StringReader(SYSTEM.entry(UUID.fromString(read.json().getString("event")))))) {
            return UUID.fromString(entry.readObject().getString("subject"));
        }
    }

    private Rounds.Act read() {
        KeptConnections server =
                new KeptConnections(SYSTEM.web().resolve("/api/v1/disclosures"), Api.asIntegrator(SYSTEM, READ_SCOPE));
        byte[] asked = People.read(pairwise, "service-application", null, ATTRIBUTES.toArray(String[]::new))
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        return () -> server.post(asked, 201);
    }

    private void readBare(BareStatements bare) throws SQLException, InterruptedException {
        Recording recording = recordings.of(
                event("data.disclosed")
                        .attributes(ATTRIBUTES)
                        .purpose("service-application", 1, 1)
                        .ground(Ground.legalBasis("contract"))
                        .build(),
                1);
        bare.commit(connection -> BareStatements.run(
                connection,
                RECORD_AND_READ,
                recording.entry(),
                recording.salt(),
                recording.detail(),
                person,
                ATTRIBUTES.toArray(String[]::new)));
    }

    private void readMany(BareStatements server) throws Exception {
        ManyRead many = new ManyRead(SYSTEM);
        table.add(
                "read a page of " + many.size() + " people at once, as anybody reads many thousands",
                1,
                new Rounds(1, 10).compare(() -> many.overHttp(SYSTEM), () -> () -> many.bare(server)));
    }

    // becoming a member

    /** Compares the whole, Keycloak's part of it alone, and what is left without that part. */
    private void completeMemberships(BareStatements bare) throws Exception {
        Keycloak keycloak = new Keycloak(SYSTEM);
        UUID like = member(keycloak.signedUp(newAddress()));
        Rounds rounds = new Rounds(1, 6);
        new Rounds(1, 1_000).warmUp(() -> completing(keycloak, 1_000));
        Rounds.WithoutPart figures = rounds.compare(
                () -> completing(keycloak, rounds.each()),
                () -> granting(keycloak, rounds.each()),
                () -> () -> bare.commit(connection -> completeBare(connection, like)));
        table.add("complete a membership", 1, figures.whole());
        table.add("of it Keycloak's three calls alone", 1, figures.part());
        table.add("of it all else, the difference of these two", 1, figures.rest());
    }

    private static String newAddress() {
        return "figures-" + UUID.randomUUID() + "@planted.example";
    }

    private static UUID member(Api account) {
        Api.Answer completed = account.post(
                "membership",
                Json.createObjectBuilder()
                        .add("attributes", People.attributes())
                        .build());
        expect(201, completed);
        return UUID.fromString(completed.json().getString("person"));
    }

    private static Rounds.Act completing(Keycloak keycloak, int times) {
        Queue<Api> newcomers = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < times; i++) {
            newcomers.add(keycloak.signedUp(newAddress()));
        }
        return () -> member(newcomers.remove());
    }

    /** Makes only the calls that the server makes to Keycloak meanwhile. */
    private static Rounds.Act granting(Keycloak keycloak, int times) {
        Api administrator = keycloak.admin();
        Queue<String> users = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < times; i++) {
            String email = newAddress();
            keycloak.signedUp(email);
            users.add("users/" + keycloak.users(email).getJsonObject(0).getString("id"));
        }
        return () -> {
            String user = users.remove();
            expect(200, administrator.get(user));
            JsonObject role = administrator.get("roles/member").json();
            expect(
                    204,
                    administrator.post(
                            user + "/role-mappings/realm",
                            Json.createArrayBuilder().add(role).build().toString()));
        };
    }

    private void completeBare(Connection connection, UUID like) throws SQLException {
        UUID joining = UUID.randomUUID();
        for (String statement : NEW_MEMBER) {
            BareStatements.run(connection, statement, joining, like);
        }
        for (String action : List.of("membership.completed", "membership.granted")) {
            record(connection, event(action).attributes(ATTRIBUTES).build());
        }
    }

    // recording

    private AuditEvent.Builder event(String action) {
        return AuditEvent.of(action)
                .by(new ActorRef(ActorRef.Kind.INTEGRATOR, "sample-integrator", "integrator"))
                .about(subject)
                .client("sample-integrator")
                .channel(Channel.API)
                .detail(new Detail(Optional.of("127.0.0.1"), Optional.of("figures/1.0"), Map.of()));
    }

    private void record(Connection connection) throws SQLException {
        record(
                connection,
                event("data.disclosed")
                        .attributes(ATTRIBUTES)
                        .purpose("service-application", 1, 1)
                        .ground(Ground.legalBasis("contract"))
                        .build());
    }

    private void record(Connection connection, AuditEvent event) throws SQLException {
        Recording recording = recordings.of(event, 1);
        BareStatements.run(connection, RECORD, recording.entry(), recording.salt(), recording.detail());
    }

    /** Inserts the same rows, with columns that nobody derives or checks. */
    private void insert(Connection connection) throws SQLException {
        AuditEvent event = event("data.disclosed")
                .attributes(ATTRIBUTES)
                .purpose("service-application", 1, 1)
                .ground(Ground.legalBasis("contract"))
                .build();
        Recording recording = recordings.of(event, 1);
        OffsetDateTime at =
                Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        BareStatements.run(
                connection,
                INSERT_ENTRY,
                recording.id(),
                1,
                at,
                event.actor().kind().code(),
                event.actor().id(),
                event.actor().role(),
                subject,
                event.action(),
                event.outcome().code(),
                "service-application",
                1,
                1,
                Ground.Kind.LEGAL_BASIS.code(),
                "contract",
                ATTRIBUTES.toArray(String[]::new),
                event.client(),
                event.channel().code(),
                new byte[32],
                recording.entry());
        BareStatements.run(connection, INSERT_DETAIL, recording.id(), at, recording.salt(), recording.detail());
    }

    // searching

    private void search(BareStatements bare, String where) throws Exception {
        Instant day = Clock.systemUTC().instant().minus(45, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        Instant next = day.plus(1, ChronoUnit.DAYS);
        for (Search search : List.of(
                new Search("the newest", "", ""),
                new Search("about one person", "?subject=" + subject, "where subject = ?", subject),
                new Search(
                        "refused to staff",
                        "?actorKind=staff&outcome=refused",
                        "where actor_kind = ? and outcome = ? and outcome <> 'done'",
                        "staff",
                        "refused"),
                new Search("what failed", "?outcome=failed", "where outcome = ? and outcome <> 'done'", "failed"),
                new Search(
                        "a day six weeks ago",
                        "?from=" + day + "&to=" + next,
                        "where at >= ? and at < ?",
                        day.atOffset(ZoneOffset.UTC),
                        next.atOffset(ZoneOffset.UTC)),
                new Search(
                        "what nobody did: notices sent by staff",
                        "?actorKind=staff&action=notice.sent",
                        "where actor_kind = ? and action = ?",
                        "staff",
                        "notice.sent"))) {
            Rounds.Figure figure = new Rounds(1, 25)
                    .compare(
                            () -> searching(search),
                            () -> () -> bare.commit(connection -> searchBare(connection, search)));
            table.add("search " + where + ": " + search.name(), 1, figure, touched(search));
        }
    }

    private static Rounds.Act searching(Search search) {
        Api auditor = Api.as(SYSTEM, "auditor");
        return () -> expect(200, auditor.get("audit/entries" + search.query()));
    }

    private void searchBare(Connection connection, Search search) throws SQLException {
        BareStatements.run(connection, SEARCH.formatted(search.where()), search.values());
        record(connection, event("log.searched").build());
    }

    /** Counts the 8 kB pages that the database reads for a search. */
    private static long touched(Search search) throws SQLException {
        try (Connection connection = SYSTEM.asServer()) {
            return BareStatements.touched(connection, SEARCH.formatted(search.where()), search.values());
        }
    }

    private void generate() throws SQLException {
        long sample = SYSTEM.count("select count(*) from audit.entry where at < ?", began);
        try (Connection owner = SYSTEM.asOwner()) {
            BareStatements.run(owner, GENERATE.formatted(EVENTS / sample + 1), began);
            // the database does this by itself a minute later
            BareStatements.run(owner, "analyze audit.entry");
        }
    }

    private static void expect(int status, Api.Answer answer) {
        if (answer.status() != status) {
            throw new AssertionError(answer.status() + " " + answer.body());
        }
    }

    private void write() throws IOException, SQLException {
        long memory = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getTotalMemorySize();
        try (Connection connection = SYSTEM.asServer()) {
            String machine =
                    ("Taken on %s processors and %s GB of memory, Java %s, PostgreSQL %s; servers, database and clients"
                                    + " on the one machine.")
                            .formatted(
                                    Runtime.getRuntime().availableProcessors(),
                                    memory >> 30,
                                    Runtime.version().feature(),
                                    connection
                                            .getMetaData()
                                            .getDatabaseProductVersion()
                                            .replaceFirst(" .*", ""));
            Files.writeString(page, table.in(Files.readString(page), machine));
        }
    }
}
