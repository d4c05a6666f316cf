package org.memberaccounts.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseOutcome;
import org.memberaccounts.organisation.AttributeId;

/** The story of the cases that agents open: how many, of what kind, by whom, and the course of each. */
final class CaseStory {
    static final String APPLICATION = "service-application";
    static final String QUESTION = "service-question";
    static final String NO_NOTICE = "notice-not-received";
    private static final Duration AT_ONCE = Duration.ofMinutes(1);
    private static final Duration SOON = Duration.ofMinutes(12);

    private final Random random;
    private final Calendar calendar;
    private final Plot plot;

    CaseStory(Random random, Calendar calendar, Plot plot) {
        this.random = random;
        this.calendar = calendar;
        this.plot = plot;
    }

    /**
     * Tells one case: the person is found, the case opened, read on once or more, and closed, unless it is left open;
     * now and then more is asked for than the case allows.
     */
    void tell(Life life, Employee agent, String kind, Instant begins, boolean ends) {
        CaseFile[] opened = new CaseFile[1];
        Set<AttributeId> needed =
                kind.startsWith("service-") && random.nextBoolean() ? Purposes.TO_SERVE : Purposes.TO_CALL;
        Optional<String> said = Optional.of(Words.said(kind, life.who().language(), random.nextInt(100)));
        AttributeId by = random.nextInt(3) > 0 ? AttributeId.EMAIL : Purposes.PHONE;
        Instant open = calendar.after(begins, Duration.ofSeconds(20), Duration.ofMinutes(2));
        Instant read = calendar.after(open, Duration.ofSeconds(20), Duration.ofMinutes(4));
        plot.at(begins, doings -> doings.staff().lookUp(agent, life, by));
        plot.at(open, doings -> opened[0] = doings.staff().openCase(agent, life, kind, said));
        plot.at(read, doings -> doings.staff().read(agent, opened[0], needed));
        if (random.nextInt(12) == 0) {
            plot.at(
                    calendar.after(read, AT_ONCE, SOON),
                    doings -> doings.staff().read(agent, opened[0], Set.of(new AttributeId("gender"))));
        }
        Instant last = random.nextInt(3) == 0
                ? calendar.after(read, Duration.ofHours(2), Duration.ofHours(60))
                : calendar.after(read, SOON, Duration.ofHours(1));
        if (last.isBefore(calendar.end()) && ends) {
            plot.at(last, doings -> {
                doings.staff().read(agent, opened[0], Purposes.TO_CALL);
                doings.cases().close(agent, opened[0], CaseOutcome.SOLVED);
            });
        }
    }

    /** Picks an agent. Agents work unevenly: the first on most cases, the third on few. */
    Employee anAgent() {
        int lot = random.nextInt(20);
        return lot < 11 ? Employee.SUPPORT : lot < 17 ? Employee.SUPPORT_2 : Employee.SUPPORT_3;
    }

    String aKind() {
        int lot = random.nextInt(20);
        return lot < 9 ? APPLICATION : lot < 16 ? QUESTION : lot < 19 ? NO_NOTICE : "legal-request";
    }

    /** Picks the number of one person's cases. */
    int howMany() {
        int lot = random.nextInt(20);
        return lot < 10 ? 0 : lot < 16 ? 1 : lot < 19 ? 2 : 3;
    }
}
