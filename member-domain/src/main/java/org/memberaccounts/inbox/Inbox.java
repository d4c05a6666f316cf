package org.memberaccounts.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.memberaccounts.actor.Access;
import org.memberaccounts.authority.Authority;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.paging.Page;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.TextId;
import org.memberaccounts.vault.TextKind;
import org.memberaccounts.vault.door.Answer;
import org.memberaccounts.vault.door.Disclosure;
import org.memberaccounts.vault.door.Door;
import org.memberaccounts.vault.store.Vault;

/** The inboxes of people. Each is read by its person only, and through the door. */
@ApplicationScoped
public class Inbox {
    /** The kind of text that an entry's words are. */
    public static final AttributeId WORDS = new AttributeId("inbox-notice");

    /** An entry with its words. */
    public record Opened(InboxNotice notice, InboxText text) {}

    private final InboxEntries entries;
    private final Marks marks;
    private final Vault vault;
    private final Door door;

    @Inject
    Inbox(InboxEntries entries, Marks marks, Vault vault, Door door) {
        this.entries = entries;
        this.marks = marks;
        this.vault = vault;
        this.door = door;
    }

    /** Puts something into a person's inbox, with its words sealed, if the transaction commits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(PersonId person, InboxNotice notice, InboxText text) {
        entries.add(new InboxEntry(person, notice));
        vault.sealText(person, wordsOf(notice.id()), text.words());
    }

    /** Counts what the person hasn't opened yet. */
    public long unread(PersonId person) {
        return entries.countUnread(person);
    }

    /**
     * Reads a page of a person's inbox, the newest first; the read is on record. Called outside any transaction.
     *
     * @param after the last entry of the page before
     */
    public Page<Opened, InboxId> page(Access by, PersonId person, Optional<InboxId> after) {
        Page<InboxNotice, InboxId> page = entries.of(person, after);
        Map<TextId, InboxText> texts = read(
                by, person, page.items().stream().map(one -> wordsOf(one.id())).collect(Collectors.toSet()));
        return page.together(notices -> notices.stream()
                .filter(one -> texts.containsKey(wordsOf(one.id())))
                .map(one -> new Opened(one, texts.get(wordsOf(one.id()))))
                .toList());
    }

    /** Opens an entry, which is read from then on; the read is on record. Called outside any transaction. */
    public Optional<Opened> open(Access by, PersonId person, InboxId id) {
        return entries.find(InboxKey.of(person, id))
                .flatMap(entry -> Optional.ofNullable(
                        read(by, person, Set.of(wordsOf(id))).get(wordsOf(id))))
                .flatMap(text -> marks.read(person, id).map(notice -> new Opened(notice, text)));
    }

    /** Notes that the person has seen an entry of theirs. */
    public void seen(Access by, PersonId person, InboxId id) {
        if (Authority.lack(by, person).isEmpty()) {
            marks.read(person, id);
        }
    }

    private Map<TextId, InboxText> read(Access by, PersonId person, Set<TextId> words) {
        if (words.isEmpty()) {
            return Map.of();
        }
        Disclosure request = new Disclosure(by, person, PurposeId.SELF_ACCESS, Set.of(), words, Optional.empty());
        return door.disclose(request) instanceof Answer.Disclosed disclosed
                ? disclosed.values().takeTexts().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, one -> InboxText.of(one.getValue())))
                : Map.of();
    }

    static TextId wordsOf(InboxId id) {
        return new TextId(WORDS, id.value());
    }

    @Produces
    static TextKind words() {
        return new TextKind(WORDS, TextKind.Use.OWN_PAGE);
    }

    /** Notes what was read, in a transaction of its own. */
    @ApplicationScoped
    static class Marks {
        private final InboxEntries entries;
        private final Clock clock;

        @Inject
        Marks(InboxEntries entries, Clock clock) {
            this.entries = entries;
            this.clock = clock;
        }

        @Transactional
        Optional<InboxNotice> read(PersonId person, InboxId id) {
            Optional<InboxEntry> entry = entries.lock(InboxKey.of(person, id));
            entry.ifPresent(one -> one.read(clock.instant()));
            return entry.map(InboxEntry::notice);
        }
    }
}
