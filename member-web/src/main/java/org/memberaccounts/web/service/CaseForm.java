package org.memberaccounts.web.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.memberaccounts.casework.CaseDesk;
import org.memberaccounts.casework.DocumentReference;
import org.memberaccounts.casework.NewCase;
import org.memberaccounts.clock.Identifiers;
import org.memberaccounts.idempotency.Attempt;
import org.memberaccounts.idempotency.Creations;
import org.memberaccounts.idempotency.Once;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.person.PersonId;

/** The form that opens a case: one case, however often its button is pressed. */
@ApplicationScoped
class CaseForm {
    private final CaseDesk desk;
    private final Creations creations;
    private final Identifiers identifiers;
    private final Caller caller;

    @Inject
    CaseForm(CaseDesk desk, Creations creations, Identifiers identifiers, Caller caller) {
        this.desk = desk;
        this.creations = creations;
        this.identifiers = identifiers;
        this.caller = caller;
    }

    /** The name of a new form. */
    String name() {
        return identifiers.next().toString();
    }

    /** Opens the case, or tells of the one that this form opened before. */
    Once<CaseDesk.Result> open(String form, PersonId person, NewCase asked) {
        String said = asked.kind().id()
                + asked.document().map(DocumentReference::value).orElse("")
                + asked.text().map(ScreenedText::value).orElse("");
        Attempt attempt = new Attempt(
                caller.identity(),
                caller.access().onBehalfOf(),
                key(form, said),
                "open-case",
                (person + said).getBytes(StandardCharsets.UTF_8));
        Supplier<CaseDesk.Result> create = () -> desk.open(caller.access(), person, asked);
        return creations.once(Optional.of(attempt), create);
    }

    /** A form that was gone back to and changed is another. */
    private String key(String form, String said) {
        String key = form + "." + Integer.toHexString(said.hashCode());
        return Attempt.isWellFormed(key) ? key : name();
    }
}
