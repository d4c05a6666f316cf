package org.memberaccounts.phone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.memberaccounts.member.Verification;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;

/** Tells whether somebody has proven their number, for whoever asks what is verified. */
@ApplicationScoped
class PhoneProven implements Verification {
    private final Phones phones;

    @Inject
    PhoneProven(Phones phones) {
        this.phones = phones;
    }

    @Override
    public AttributeId attribute() {
        return AttributeId.PHONE;
    }

    @Override
    public boolean isVerified(PersonId person) {
        return phones.verifiedAt(person).isPresent();
    }
}
