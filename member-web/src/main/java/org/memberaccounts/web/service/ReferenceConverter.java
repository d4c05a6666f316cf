package org.memberaccounts.web.service;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import org.memberaccounts.casework.DocumentReference;
import org.memberaccounts.input.Reason;
import org.memberaccounts.input.Screened;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.input.Screening;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.TypedConverter;

/** The reference of the document that a case rests on. */
@Dependent
@FacesConverter(forClass = DocumentReference.class, managed = true)
public class ReferenceConverter extends TypedConverter<DocumentReference> {
    @Inject
    ReferenceConverter(Frame frame) {
        super(frame);
    }

    @Override
    protected DocumentReference read(UIComponent field, String typed) {
        return switch (Screening.line(typed, longest(field))) {
            case Screened.Clean clean -> clean.text().isBlank() ? null : read(field, clean.text());
            case Screened.Stopped stopped -> throw refused(field, stopped.reason());
        };
    }

    private DocumentReference read(UIComponent field, ScreenedText text) {
        return DocumentReference.read(text).orElseThrow(() -> refused(field, Reason.NOT_A_REFERENCE));
    }

    @Override
    protected String write(DocumentReference reference) {
        return reference.value();
    }

    @Override
    protected int longest(UIComponent field) {
        return DocumentReference.LONGEST_TYPED;
    }
}
