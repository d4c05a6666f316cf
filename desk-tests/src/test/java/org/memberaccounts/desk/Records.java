package org.memberaccounts.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.memberaccounts.audit.log.Action;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Pseudonyms;
import org.memberaccounts.trail.Subject;

/** The contents of the database, read as its owner, behind the desks' backs. */
@ApplicationScoped
public class Records {
    /** An entry of the log, as far as tests look at it. */
    public record Logged(String action, String outcome, String reason) {
        public static Logged done(String action) {
            return new Logged(action, "done", null);
        }

        public static Logged refused(String action, String reason) {
            return new Logged(action, "refused", reason);
        }
    }

    private final Postgres.Database database;
    private final Pseudonyms pseudonyms;

    @Inject
    Records(Postgres.Database database, Pseudonyms pseudonyms) {
        this.database = database;
        this.pseudonyms = pseudonyms;
    }

    /** Returns the log's entries about a person, oldest first. */
    public List<Logged> about(PersonId person) {
        return about(pseudonyms.subject(person).orElseThrow());
    }

    /** Returns the log's entries about a pseudonym, whose person may be gone by now. */
    public List<Logged> about(Subject subject) {
        return entries("where subject = ? order by at, id", subject.value());
    }

    /** Returns the newest entry, whoever it is about. */
    public Logged newest() {
        return entries("order by at desc, id desc limit 1").getFirst();
    }

    private List<Logged> entries(String which, Object... parameters) {
        return rows("select action, outcome, reason from audit.entry " + which, parameters).stream()
                .map(row -> new Logged(row.get(0), row.get(1), row.get(2)))
                .toList();
    }

    /** Counts the rows of a table, such as {@code member.person}. */
    public long count(String table) {
        return Long.parseLong(rows("select count(*) from " + table).getFirst().getFirst());
    }

    /** Returns rows, each as its columns' text. */
    public List<List<String>> rows(String query, Object... parameters) {
        try (Connection owner = asOwner();
                PreparedStatement statement = owner.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return rows(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<List<String>> rows(PreparedStatement statement) throws SQLException {
        List<List<String>> all = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    row.add(rows.getString(column));
                }
                all.add(row);
            }
        }
        return all;
    }

    /** Tells whether the files of a table and of its indexes have these bytes, in living rows or in what is left. */
    public boolean filesHave(String table, byte[] bytes) {
        String files = """
                select bool_or(position(?::bytea in pg_read_binary_file(pg_relation_filepath(file))) > 0)
                from (select ?::regclass::oid as file
                      union all select indexrelid from pg_index where indrelid = ?::regclass) all_of_it""";
        try (Connection superuser = database.asSuperuser();
                PreparedStatement checkpoint = superuser.prepareStatement("checkpoint");
                PreparedStatement statement = superuser.prepareStatement(files)) {
            checkpoint.execute();
            statement.setBytes(1, bytes);
            statement.setString(2, table);
            statement.setString(3, table);
            return rows(statement).getFirst().getFirst().equals("t");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the address of the database. */
    public String url() {
        return database.url();
    }

    /** Opens a connection of the role that owns the database. */
    public Connection asOwner() throws SQLException {
        return database.as(Postgres.OWNER);
    }

    /** Opens a connection of the role that the server has. */
    public Connection asServer() throws SQLException {
        return database.as(Postgres.SERVER);
    }

    /** Makes the log take actions that only a test has, as the migrations do with those of features. */
    public void letBeRecorded(Collection<? extends Action> actions) {
        actions.forEach(
                action -> change("insert into audit.action values ('" + action.code() + "') on conflict do nothing"));
    }

    /** Changes the database as its owner, who may be an operator or an attacker. */
    public void change(String command) {
        try (Connection owner = asOwner();
                PreparedStatement statement = owner.prepareStatement(command)) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
