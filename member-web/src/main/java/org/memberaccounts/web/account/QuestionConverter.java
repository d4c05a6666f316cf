package org.memberaccounts.web.account;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.web.frame.AddressConverter;

/** A question of the organisation by its id. */
@Dependent
@FacesConverter(forClass = AttributeDefinition.class, managed = true)
public class QuestionConverter extends AddressConverter<AttributeDefinition> {
    @Inject
    QuestionConverter(Organisation organisation) {
        super(organisation::attribute, question -> question.id().value());
    }
}
