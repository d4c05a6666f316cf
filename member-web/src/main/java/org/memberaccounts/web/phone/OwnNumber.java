package org.memberaccounts.web.phone;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PhoneNumber;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.door.Answer;
import org.memberaccounts.vault.door.Disclosure;
import org.memberaccounts.vault.door.Door;

/** A person's number, read for themselves and written as it is shown. */
@RequestScoped
class OwnNumber {
    private final Door door;

    @Inject
    OwnNumber(Door door) {
        this.door = door;
    }

    /** Returns the number; empty where none was given. */
    String of(OpenedAccount own) {
        Disclosure request = new Disclosure(
                own.by(), own.person(), PurposeId.SELF_ACCESS, Set.of(AttributeId.PHONE), Optional.empty());
        return door.disclose(request) instanceof Answer.Disclosed disclosed
                ? Optional.ofNullable(disclosed.values().take().get(AttributeId.PHONE))
                        .map(held -> new PhoneNumber(held).shown())
                        .orElse("")
                : "";
    }
}
