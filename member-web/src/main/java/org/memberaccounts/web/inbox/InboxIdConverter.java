package org.memberaccounts.web.inbox;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.convert.FacesConverter;
import org.memberaccounts.inbox.InboxId;
import org.memberaccounts.web.frame.AddressConverter;
import org.memberaccounts.web.frame.AddressId;

/** The id of an entry of an inbox in an address. */
@Dependent
@FacesConverter(forClass = InboxId.class, managed = true)
public class InboxIdConverter extends AddressConverter<InboxId> {
    InboxIdConverter() {
        super(text -> AddressId.read(text).map(InboxId::new), InboxId::toString);
    }
}
