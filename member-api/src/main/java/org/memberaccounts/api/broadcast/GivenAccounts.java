package org.memberaccounts.api.broadcast;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.broadcast.AccountedFor;
import org.memberaccounts.broadcast.BroadcastChannel;
import org.memberaccounts.paging.Cursor;
import org.memberaccounts.paging.Page;

/** One page of the accounts that officers gave, the newest first. */
public record GivenAccounts(
        List<Account> accounts,

        @Schema(description = "Send it as after for the older ones; absent on the last page")
        String next) {
    /** An account. */
    @Schema(name = "BroadcastAccount")
    public record Account(BroadcastChannel channel, int officer, int people, String reason, Instant at) {
        static Account of(AccountedFor one) {
            return new Account(one.channel(), one.officer(), one.people(), one.reason(), one.at());
        }

        @Override
        public String toString() {
            return "Account[hidden]";
        }
    }

    static GivenAccounts of(Page<AccountedFor, Cursor> page) {
        return new GivenAccounts(
                page.items().stream().map(Account::of).toList(),
                page.next().map(Cursor::toString).orElse(null));
    }
}
