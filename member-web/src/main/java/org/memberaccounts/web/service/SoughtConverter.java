package org.memberaccounts.web.service;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.memberaccounts.input.AttributeValues;
import org.memberaccounts.input.Checked;
import org.memberaccounts.input.CheckedValue;
import org.memberaccounts.input.Reason;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;
import org.memberaccounts.web.frame.TypedConverter;

/** A phone number or an email, whichever was typed. A part of one finds nothing, whatever is wrong with its form. */
@Dependent
@FacesConverter(value = "sought", managed = true)
public class SoughtConverter extends TypedConverter<CheckedValue> {
    /** The sign in an address, full-width too. */
    private static final Pattern AT = Pattern.compile("[@\uFF20\uFE6B]");

    private final Organisation organisation;
    private final AttributeValues values;
    private final Frame frame;

    @Inject
    SoughtConverter(Organisation organisation, AttributeValues values, Frame frame) {
        super(frame);
        this.organisation = organisation;
        this.values = values;
        this.frame = frame;
    }

    @Override
    protected CheckedValue read(UIComponent field, String typed) {
        AttributeDefinition definition = definition(typed);
        return switch (values.check(definition, typed)) {
            case Checked.Accepted accepted -> accepted.value();
            case Checked.Absent absent -> null;
            case Checked.Rejected rejected when rejected.reason() == Reason.REQUIRED -> null;
            case Checked.Rejected rejected
            when rejected.reason().mustNotBeKept() -> throw refused(field, rejected.reason());
            case Checked.Rejected rejected -> throw notWhole();
        };
    }

    private AttributeDefinition definition(String typed) {
        return organisation
                .attribute(AT.matcher(typed).find() ? AttributeId.EMAIL : AttributeId.PHONE)
                .orElseThrow();
    }

    private ConverterException notWhole() {
        String sentence = Sentences.of(SoughtConverter.class, frame.getLocale()).say("find.whole");
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    @Override
    protected String write(CheckedValue value) {
        return value.value();
    }

    @Override
    protected int longest(UIComponent field) {
        return values.longest(organisation.attribute(AttributeId.EMAIL).orElseThrow());
    }
}
