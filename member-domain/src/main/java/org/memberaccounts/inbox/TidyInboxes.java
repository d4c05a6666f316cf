package org.memberaccounts.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import org.memberaccounts.jobs.RecurringStep;
import org.memberaccounts.vault.store.Vault;

/** Removes what lies in inboxes for longer than its period, words included. */
@ApplicationScoped
class TidyInboxes implements RecurringStep {
    private static final Duration PAUSE = Duration.ofHours(1);

    private final OldEntries old;

    @Inject
    TidyInboxes(OldEntries old) {
        this.old = old;
    }

    @Override
    public String name() {
        return "tidy-inboxes";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        boolean more;
        do {
            more = old.removeSome();
        } while (more);
    }

    /** Removes a chunk in a transaction. */
    @ApplicationScoped
    static class OldEntries {
        private static final int CHUNK = 200;

        private final InboxEntries entries;
        private final InboxPeriod period;
        private final Vault vault;

        @Inject
        OldEntries(InboxEntries entries, InboxPeriod period, Vault vault) {
            this.entries = entries;
            this.period = period;
            this.vault = vault;
        }

        @Transactional
        boolean removeSome() {
            List<InboxEntry> old = entries.before(period.begin(), CHUNK);
            old.forEach(entry -> {
                vault.clearText(entry.person(), Inbox.wordsOf(entry.notice().id()));
                entries.remove(entry);
            });
            return old.size() == CHUNK;
        }
    }
}
