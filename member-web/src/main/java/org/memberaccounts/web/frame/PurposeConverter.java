package org.memberaccounts.web.frame;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;

/** A purpose of the organisation by its id. */
@Dependent
@FacesConverter(forClass = Purpose.class, managed = true)
public class PurposeConverter extends AddressConverter<Purpose> {
    @Inject
    PurposeConverter(PurposeCatalogue purposes) {
        super(purposes::find, purpose -> purpose.id().value());
    }
}
