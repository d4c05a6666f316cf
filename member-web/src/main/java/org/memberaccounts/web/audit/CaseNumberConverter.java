package org.memberaccounts.web.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.trail.LogWords;
import org.memberaccounts.trail.ReferenceNumber;
import org.memberaccounts.web.frame.AddressId;
import org.memberaccounts.web.frame.Frame;

/** A case or a request: by the whole id, or by the number that stands in the table. */
@Dependent
@FacesConverter(value = "case-number", managed = true)
public class CaseNumberConverter extends ShownIdConverter {
    private final LogWords words;

    @Inject
    CaseNumberConverter(LogWords words, Caller caller, Frame frame) {
        super(caller, frame);
        this.words = words;
    }

    @Override
    UUID find(String shown) {
        List<String> numbered = ReferenceNumber.read(shown).map(words::numbered).orElse(List.of());
        return only(
                numbered.stream().flatMap(id -> AddressId.read(id).stream()).toList(), "wrong.case", "wrong.case.both");
    }
}
