package org.memberaccounts.web.phone;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import org.memberaccounts.input.Screened;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.input.Screening;
import org.memberaccounts.phone.PhoneCode;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;
import org.memberaccounts.web.frame.TypedConverter;

/** The code from the text message. It isn't shown again. */
@Dependent
@FacesConverter(forClass = PhoneCode.class, managed = true)
public class PhoneCodeConverter extends TypedConverter<PhoneCode> {
    private final Frame frame;

    @Inject
    PhoneCodeConverter(Frame frame) {
        super(frame);
        this.frame = frame;
    }

    @Override
    protected PhoneCode read(UIComponent field, String typed) {
        return switch (Screening.line(typed, longest(field))) {
            case Screened.Clean clean -> clean.text().isBlank() ? null : read(clean.text());
            case Screened.Stopped stopped -> throw refused(field, stopped.reason());
        };
    }

    private PhoneCode read(ScreenedText text) {
        return PhoneCode.read(text).orElseThrow(() -> {
            String sentence =
                    Sentences.of(PhoneCodeConverter.class, frame.getLocale()).say("code.form");
            return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        });
    }

    @Override
    protected String write(PhoneCode code) {
        return "";
    }

    @Override
    protected int longest(UIComponent field) {
        return PhoneCode.LONGEST_TYPED;
    }
}
