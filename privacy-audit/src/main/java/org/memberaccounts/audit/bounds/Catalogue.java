package org.memberaccounts.audit.bounds;

import java.lang.reflect.Constructor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.memberaccounts.audit.log.Action;
import org.memberaccounts.audit.log.Actions;
import org.memberaccounts.brought.BroughtLists;

/**
 * The actions and jobs of this version, which features bring as {@link Actions}. The log takes no others, so its owner
 * fills the catalogue before the server starts.
 */
public final class Catalogue {
    /** The list of the classes that a module brings. */
    private static final String BROUGHT = "META-INF/actions.list";

    private final List<String> actions;
    private final List<String> jobs;

    private Catalogue(List<? extends Actions> features) {
        this.actions = distinct(
                features.stream().flatMap(feature -> feature.all().stream().map(Action::code)));
        this.jobs = distinct(features.stream().flatMap(feature -> feature.jobs().stream()));
    }

    private static List<String> distinct(Stream<String> codes) {
        return codes.distinct().sorted().toList();
    }

    /** Returns the catalogue of all modules that a class loader sees. */
    public static Catalogue seenBy(ClassLoader loader) {
        return new Catalogue(BroughtLists.classes(BROUGHT, Actions.class, loader).stream()
                .map(Catalogue::make)
                .toList());
    }

    /** Makes one as the container would; a feature's class is its own, and no bean is needed to list actions. */
    private static Actions make(Class<? extends Actions> feature) {
        try {
            Constructor<? extends Actions> constructor = feature.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(feature.getName() + " lists actions and needs nothing for it.", e);
        }
    }

    public List<String> actions() {
        return actions;
    }

    public List<String> jobs() {
        return jobs;
    }

    /**
     * Makes the log take these actions and jobs, and no others.
     *
     * @param owner a connection of the role that owns the log; its transaction is ended
     */
    public void fill(Connection owner) throws SQLException {
        owner.setAutoCommit(false);
        fill(owner, "audit.action", "code", actions);
        fill(owner, "audit.job", "name", jobs);
        owner.commit();
    }

    private static void fill(Connection owner, String table, String column, List<String> codes) throws SQLException {
        for (String command : List.of(
                "delete from " + table + " where " + column + " <> all(?)",
                "insert into " + table + " select unnest(?::text[]) on conflict do nothing")) {
            try (PreparedStatement statement = owner.prepareStatement(command)) {
                statement.setArray(1, owner.createArrayOf("text", codes.toArray()));
                statement.executeUpdate();
            }
        }
    }
}
