package org.memberaccounts.web.dispute;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.convert.FacesConverter;
import org.memberaccounts.dispute.DisputeId;
import org.memberaccounts.web.frame.AddressConverter;
import org.memberaccounts.web.frame.AddressId;

/** The id of a dispute in an address. */
@Dependent
@FacesConverter(forClass = DisputeId.class, managed = true)
public class DisputeIdConverter extends AddressConverter<DisputeId> {
    DisputeIdConverter() {
        super(text -> AddressId.read(text).map(DisputeId::new), DisputeId::toString);
    }
}
