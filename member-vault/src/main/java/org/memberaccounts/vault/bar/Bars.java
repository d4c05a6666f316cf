package org.memberaccounts.vault.bar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.VaultUnavailable;

/** Places and lifts features' bars, in the transaction of the change that calls for them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Bars {
    private static final String PLACE = """
            insert into member.bar (person_id, feature, reference, refusal, passing, purpose, hides)
            values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";
    private static final String LIFT = "delete from member.bar where person_id = ? and feature = ? and reference = ?";
    private static final String LIFT_ALL = "delete from member.bar where person_id = ? and feature = ?";

    private final DataSource dataSource;

    @Inject
    Bars(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Places a bar, which keeps readers from the person once it is committed. Placing the same again changes nothing.
     *
     * @param reference an id of the feature's for what the bar is about, by which it is lifted
     */
    public void place(PersonId person, Bar bar, UUID reference) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement place = connection.prepareStatement(PLACE)) {
            place.setObject(1, person.value());
            place.setString(2, bar.feature());
            place.setObject(3, reference);
            place.setString(4, bar.refusal().code());
            place.setArray(5, connection.createArrayOf("text", passing(bar)));
            place.setString(6, bar.purpose().map(PurposeId::value).orElse(null));
            place.setBoolean(7, bar.hides());
            place.executeUpdate();
        } catch (SQLException e) {
            throw new VaultUnavailable(e);
        }
    }

    /** Lifts this bar; others stay. Does nothing where there is none. */
    public void lift(PersonId person, Bar bar, UUID reference) {
        delete(LIFT, person.value(), bar.feature(), reference);
    }

    /** Lifts every bar of this feature. */
    public void liftAll(PersonId person, Bar bar) {
        delete(LIFT_ALL, person.value(), bar.feature());
    }

    private void delete(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                delete.setObject(i + 1, parameters[i]);
            }
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new VaultUnavailable(e);
        }
    }

    /** Returns those who may pass in one order, so that equal bars have equal rows. */
    static Object[] passing(Bar bar) {
        return bar.passing().stream().sorted().map(Passing::code).toArray();
    }
}
