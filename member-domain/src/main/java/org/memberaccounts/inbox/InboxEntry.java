package org.memberaccounts.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.memberaccounts.person.PersonId;

/** Something that a person was told; the words lie in the vault. */
@Entity
@Table(name = "inbox_entry")
@IdClass(InboxKey.class)
class InboxEntry {
    @Id
    @Column(name = "person_id")
    private UUID person;

    @Id
    private UUID id;

    private String kind;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected InboxEntry() {}

    InboxEntry(PersonId person, InboxNotice notice) {
        this.person = person.value();
        this.id = notice.id().value();
        this.kind = notice.kind();
        this.toldAt = notice.toldAt();
    }

    PersonId person() {
        return new PersonId(person);
    }

    /** Notes that the person has read it; only the first time counts. */
    void read(Instant now) {
        readAt = readAt == null ? now : readAt;
    }

    InboxNotice notice() {
        return new InboxNotice(new InboxId(id), kind, toldAt, readAt != null);
    }
}
