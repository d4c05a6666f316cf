package org.memberaccounts.web.service;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.convert.FacesConverter;
import org.memberaccounts.approval.ApprovalId;
import org.memberaccounts.web.frame.AddressConverter;
import org.memberaccounts.web.frame.AddressId;

/** The id of an approval. */
@Dependent
@FacesConverter(forClass = ApprovalId.class, managed = true)
public class ApprovalIdConverter extends AddressConverter<ApprovalId> {
    ApprovalIdConverter() {
        super(text -> AddressId.read(text).map(ApprovalId::new), ApprovalId::toString);
    }
}
