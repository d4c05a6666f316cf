package org.memberaccounts.audit.search;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.memberaccounts.audit.log.Outcome;
import org.memberaccounts.paging.Cursor;

/** The conditions of a search and their values, in the same order; values are always bound. */
final class Conditions {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    static Conditions of(Criteria criteria) {
        Conditions conditions = new Conditions();
        criteria.subject().ifPresent(subject -> conditions.add("subject = ?", subject));
        criteria.actorKind().ifPresent(kind -> conditions.add("actor_kind = ?", kind.code()));
        criteria.actor().ifPresent(actor -> conditions.add("actor = ?", actor));
        criteria.purpose().ifPresent(purpose -> conditions.add("purpose = ?", purpose));
        criteria.action().ifPresent(action -> conditions.add("action = ?", action));
        // with this condition in so many words, acts that were not done are found by their index even where the
        // database plans without knowing the value
        criteria.outcome()
                .ifPresent(outcome -> conditions.add(
                        outcome == Outcome.DONE ? "outcome = ?" : "outcome = ? and outcome <> 'done'", outcome.code()));
        criteria.ref().ifPresent(ref -> conditions.add("ref_id = ?", ref));
        criteria.from().ifPresent(from -> conditions.add("at >= ?", utc(from)));
        criteria.to().ifPresent(to -> conditions.add("at < ?", utc(to)));
        return conditions;
    }

    Conditions add(String condition, Object... bound) {
        conditions.add(condition);
        values.addAll(List.of(bound));
        return this;
    }

    /** Adds the condition that somebody other than the person acted. */
    Conditions byOthers() {
        return add("not (actor_kind = 'data-subject' and actor = subject::text)");
    }

    Conditions after(Cursor cursor) {
        return add("(at, id) < (?, ?)", utc(cursor.at()), cursor.id());
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** Binds the values, beginning at this place. */
    void bind(PreparedStatement statement, int first) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(first + i, values.get(i));
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
