package org.memberaccounts.web.request;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.convert.FacesConverter;
import org.memberaccounts.request.RequestId;
import org.memberaccounts.web.frame.AddressConverter;
import org.memberaccounts.web.frame.AddressId;

/** The id of a request in an address. */
@Dependent
@FacesConverter(forClass = RequestId.class, managed = true)
public class RequestIdConverter extends AddressConverter<RequestId> {
    RequestIdConverter() {
        super(text -> AddressId.read(text).map(RequestId::new), RequestId::toString);
    }
}
