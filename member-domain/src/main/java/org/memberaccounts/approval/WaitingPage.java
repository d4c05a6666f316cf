package org.memberaccounts.approval;

import java.util.List;
import java.util.Optional;

/**
 * A page of approvals that wait for an answer, the oldest first.
 *
 * @param next the place to go on from; empty on the last page
 */
public record WaitingPage(List<ApprovalFile> files, Optional<ApprovalId> next) {
    public WaitingPage {
        files = List.copyOf(files);
    }

    /** Returns the page of so many, of which one more was looked for. */
    static WaitingPage of(List<ApprovalFile> found, int most) {
        return found.size() <= most
                ? new WaitingPage(found, Optional.empty())
                : new WaitingPage(
                        found.subList(0, most), Optional.of(found.get(most - 1).id()));
    }
}
