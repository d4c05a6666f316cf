package org.memberaccounts.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.memberaccounts.jobs.LeftUndone;
import org.memberaccounts.jobs.OneByOne;
import org.memberaccounts.jobs.RecurringStep;
import org.memberaccounts.member.JudgedMembers.Judged;

/**
 * Judges each member anew once another version has taken force, which may require other answers of official members
 * (REG-4).
 */
@ApplicationScoped
class JudgeByVersion implements RecurringStep {
    static final String NAME = "judge-official-members";

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int CHUNK = 200;

    private final JudgedMembers members;

    @Inject
    JudgeByVersion(JudgedMembers members) {
        this.members = members;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        int failed = 0;
        Judged last = Judged.BEFORE_ALL;
        List<Judged> next;
        do {
            next = members.next(last, CHUNK);
            failed += OneByOne.each(next, members::judge).size();
            last = next.isEmpty() ? last : next.getLast();
        } while (next.size() == CHUNK);
        LeftUndone.unlessNone(failed);
    }
}
