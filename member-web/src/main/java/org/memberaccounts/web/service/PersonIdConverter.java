package org.memberaccounts.web.service;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.convert.FacesConverter;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.web.frame.AddressConverter;
import org.memberaccounts.web.frame.AddressId;

/** The id of a person. */
@Dependent
@FacesConverter(forClass = PersonId.class, managed = true)
public class PersonIdConverter extends AddressConverter<PersonId> {
    PersonIdConverter() {
        super(text -> AddressId.read(text).map(PersonId::new), PersonId::toString);
    }
}
