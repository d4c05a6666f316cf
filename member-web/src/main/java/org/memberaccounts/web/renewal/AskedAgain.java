package org.memberaccounts.web.renewal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.consent.ConsentRegister;
import org.memberaccounts.consent.DecisionId;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.renewal.Renewal;
import org.memberaccounts.renewal.Renewals;
import org.memberaccounts.renewal.SeenChanges;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;
import org.omnifaces.cdi.Param;

/**
 * The questions that a person is asked again, and what else changes. Nothing is ticked before they have said something.
 */
@Named
@RequestScoped
public class AskedAgain {
    static final String PAGE = "/account/asked-again";

    private final Renewals renewals;
    private final RenewalQuestions questions;
    private final WhatElseChanges others;
    private final ConsentRegister register;
    private final PurposeCatalogue purposes;
    private final SeenChanges seen;
    private final Caller caller;
    private final Frame frame;

    private List<Renewal> asked = List.of();
    private List<Question> lines = List.of();
    private WhatElseChanges.Changes changes = WhatElseChanges.NONE;
    private String done;

    @Inject
    @Param(name = "decided")
    private DecisionId decided;

    @Inject
    @Param(name = "over")
    private String over;

    @Inject
    AskedAgain(
            Renewals renewals,
            RenewalQuestions questions,
            WhatElseChanges others,
            ConsentRegister register,
            PurposeCatalogue purposes,
            SeenChanges seen,
            Caller caller,
            Frame frame) {
        this.renewals = renewals;
        this.questions = questions;
        this.others = others;
        this.register = register;
        this.purposes = purposes;
        this.seen = seen;
        this.caller = caller;
        this.frame = frame;
    }

    /** Loads before anything is rendered, and keeps that the person has seen what is announced. */
    public String load() {
        Optional<PersonId> person = caller.account().map(OpenedAccount::person);
        if (person.isEmpty()) {
            return "/account/home?faces-redirect=true";
        }
        asked = renewals.of(person.get());
        lines = asked.stream().map(questions::of).toList();
        changes = others.of(person.get());
        done = done(person.get());
        seen.see(person.get());
        return null;
    }

    private String done(PersonId person) {
        return Optional.ofNullable(decided)
                .flatMap(decision -> register.find(person, decision))
                .map(one -> texts().say(
                                one.given() ? "done.yes" : "done.no",
                                frame.say(purposes.get(one.purpose()).name())))
                .orElse(null);
    }

    /** The heading: the question's, where there is one only. */
    public String getHeading() {
        if (asked.size() == 1) {
            return texts().say(
                            "h1.one", frame.sayWithin(asked.getFirst().after().name()));
        }
        return asked.isEmpty() ? texts().say("h1.none") : texts().say("h1.some");
    }

    public String getLead() {
        if (asked.size() == 1) {
            return questions.lead(asked.getFirst());
        }
        return texts().say(!asked.isEmpty() ? "lead.some" : changes.isEmpty() ? "lead.nothing" : "lead.none");
    }

    public List<Question> getLines() {
        return lines;
    }

    public WhatElseChanges.Changes getChanges() {
        return changes;
    }

    /** Says what the press before this page did; null where there was none. */
    public String getDone() {
        return done;
    }

    /** Tells whether the press before this page came too late: what it was about isn't asked any longer. */
    public boolean isOver() {
        return over != null;
    }

    private Sentences texts() {
        return Sentences.of(AskedAgain.class, frame.getLocale());
    }
}
