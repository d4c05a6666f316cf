package org.memberaccounts.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.memberaccounts.deletion.DeletionGround;
import org.memberaccounts.deletion.RefusalGround;

/** Requests for deletion, one in each state. */
final class DeletionStory {
    /** The final state of each request, its person, and when and why it was made. */
    private enum Deletion {
        DONE(3, 49, DeletionGround.NO_LONGER_WANTED),
        WAITING(13, 83, DeletionGround.SERVICE_ENDED),
        UNDER_REVIEW(19, 84, DeletionGround.PURPOSE_ACHIEVED),
        LATE(27, 53, DeletionGround.NO_LONGER_WANTED),
        REFUSED(35, 36, DeletionGround.UNLAWFUL_USE),
        CALLED_OFF(45, 66, DeletionGround.CONSENT_WITHDRAWN),
        NEW(51, Calendar.DAYS - 1, DeletionGround.NO_LONGER_WANTED);

        private final int person;
        private final int asked;
        private final DeletionGround ground;

        Deletion(int person, int asked, DeletionGround ground) {
            this.person = person;
            this.asked = asked;
            this.ground = ground;
        }

        private static Optional<Deletion> of(Life life) {
            return Arrays.stream(values())
                    .filter(deletion -> deletion.person == life.who().number())
                    .findFirst();
        }
    }

    private final Calendar calendar;
    private final Plot plot;

    DeletionStory(Calendar calendar, Plot plot) {
        this.calendar = calendar;
        this.plot = plot;
    }

    /** Tells whether this is one of the few who ask for it. */
    static boolean isOf(Life life) {
        return Deletion.of(life).isPresent();
    }

    /**
     * Tells this person's request.
     *
     * @return the day until which the person lives on as others do
     */
    int tell(Life life) {
        Optional<Deletion> told = Deletion.of(life);
        told.ifPresent(deletion -> tell(life, deletion));
        return told.map(deletion -> deletion.asked).orElse(Calendar.DAYS);
    }

    private void tell(Life life, Deletion deletion) {
        tellOfAsking(life, deletion.asked, deletion.ground);
        switch (deletion) {
            case DONE -> tellOfApproval(life, Employee.PRIVACY_OFFICER, 51);
            case WAITING -> {
                tellOfApproval(life, Employee.PRIVACY_OFFICER_2, 84);
                plot.at(
                        calendar.on(87, 2, 4),
                        doings -> doings.systems().disclose(life, Purposes.SERVICE, Purposes.TO_CALL));
            }
            case UNDER_REVIEW -> takenUp(life, Employee.PRIVACY_OFFICER, 85);
            case REFUSED -> tellOfRefusal(life, Employee.PRIVACY_OFFICER_2, 38);
            case CALLED_OFF -> {
                tellOfApproval(life, Employee.PRIVACY_OFFICER, 67);
                plot.at(calendar.awake(72), doings -> doings.members().callOff(life));
            }
            case LATE, NEW -> {
                // left as it is: nobody has looked at it
            }
        }
    }

    private void tellOfApproval(Life life, Employee officer, int day) {
        plot.at(takenUp(life, officer, day), doings -> doings.staff().approve(officer, life));
    }

    private void tellOfRefusal(Life life, Employee officer, int day) {
        plot.at(
                takenUp(life, officer, day),
                doings -> doings.staff()
                        .refuse(
                                officer,
                                life,
                                RefusalGround.RIGHTS_OF_OTHERS,
                                Words.reasons(life.who().language())));
    }

    /** @return the time at which the officer has decided */
    private Instant takenUp(Life life, Employee officer, int day) {
        Instant moment = calendar.atWork(calendar.workday(day));
        plot.at(moment, doings -> doings.staff().takeUp(officer, life));
        return calendar.after(moment, Duration.ofMinutes(20), Duration.ofHours(3));
    }

    /** Tells how the person looks at their data, and then asks. */
    void tellOfAsking(Life life, int day, DeletionGround ground) {
        plot.at(calendar.awake(day), doings -> {
            doings.members().look(life);
            doings.members().askForDeletion(life, ground);
        });
    }
}
