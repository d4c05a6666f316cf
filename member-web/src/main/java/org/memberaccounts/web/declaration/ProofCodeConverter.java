package org.memberaccounts.web.declaration;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import org.memberaccounts.declaration.ProofCode;
import org.memberaccounts.input.Screened;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.input.Screening;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;
import org.memberaccounts.web.frame.TypedConverter;

/** The code from the mail. It isn't shown again. */
@Dependent
@FacesConverter(forClass = ProofCode.class, managed = true)
public class ProofCodeConverter extends TypedConverter<ProofCode> {
    private final Frame frame;

    @Inject
    ProofCodeConverter(Frame frame) {
        super(frame);
        this.frame = frame;
    }

    @Override
    protected ProofCode read(UIComponent field, String typed) {
        return switch (Screening.line(typed, longest(field))) {
            case Screened.Clean clean -> clean.text().isBlank() ? null : read(clean.text());
            case Screened.Stopped stopped -> throw refused(field, stopped.reason());
        };
    }

    private ProofCode read(ScreenedText text) {
        return ProofCode.read(text).orElseThrow(() -> {
            String sentence =
                    Sentences.of(ProofCodeConverter.class, frame.getLocale()).say("code.form");
            return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        });
    }

    @Override
    protected String write(ProofCode code) {
        return "";
    }

    @Override
    protected int longest(UIComponent field) {
        return ProofCode.LONGEST_TYPED;
    }
}
