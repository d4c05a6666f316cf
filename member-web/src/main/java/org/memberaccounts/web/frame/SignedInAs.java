package org.memberaccounts.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.trail.Mark;
import org.memberaccounts.trail.Pseudonyms;

/** The signed-in person as the bar names them: by number or mark, and what others see of them. Never by name. */
@Named
@RequestScoped
public class SignedInAs {
    private final Caller caller;
    private final Pseudonyms pseudonyms;
    private final StaffCalled staff;
    private final Frame frame;

    private String name;
    private String seen;

    @Inject
    SignedInAs(Caller caller, Pseudonyms pseudonyms, StaffCalled staff, Frame frame) {
        this.caller = caller;
        this.pseudonyms = pseudonyms;
        this.staff = staff;
        this.frame = frame;
    }

    @PostConstruct
    void look() {
        Optional<Actor.Staff> working = caller.isSignedIn() ? caller.staff() : Optional.empty();
        working.ifPresentOrElse(this::call, () -> caller.account().ifPresent(this::call));
    }

    private void call(Actor.Staff working) {
        String number = Integer.toString(working.number());
        name = say("staffNumber", number);
        String asMembersSee = working.roles().stream()
                .map(StaffRole::code)
                .sorted()
                .findFirst()
                .map(role -> staff.name(role, number))
                .orElse(name);
        seen = say("seen.staff", asMembersSee, number);
    }

    private void call(OpenedAccount own) {
        pseudonyms
                .subject(own.person())
                .map(subject -> Mark.of(subject.value()))
                .ifPresent(mark -> {
                    name = say("memberMark", mark);
                    seen = say("seen.member", mark);
                });
    }

    private String say(String key, Object... values) {
        return Sentences.of(SignedInAs.class, frame.getLocale()).say(key, values);
    }

    /** Returns the number or mark; null for who has neither. */
    public String getName() {
        return name;
    }

    /** Returns the sentence on what others see. */
    public String getSeen() {
        return seen;
    }
}
