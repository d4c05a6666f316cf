package org.memberaccounts.web.account;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.convert.FacesConverter;
import org.memberaccounts.consent.DecisionId;
import org.memberaccounts.web.frame.AddressConverter;
import org.memberaccounts.web.frame.AddressId;

/** The id of a decision about a consent. */
@Dependent
@FacesConverter(forClass = DecisionId.class, managed = true)
public class DecisionIdConverter extends AddressConverter<DecisionId> {
    DecisionIdConverter() {
        super(text -> AddressId.read(text).map(DecisionId::new), DecisionId::toString);
    }
}
