package org.memberaccounts.web.frame;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import org.memberaccounts.input.AttributeValues;
import org.memberaccounts.input.Checked;
import org.memberaccounts.input.CheckedValue;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.person.PhoneNumber;

/** The answer to a question of the organisation, which the field has as its attribute {@code question}. */
@Dependent
@FacesConverter(value = "answer", managed = true)
public class AnswerConverter extends TypedConverter<CheckedValue> {
    private final AttributeValues values;
    private final Doubts doubts;
    private final Frame frame;

    @Inject
    AnswerConverter(AttributeValues values, Doubts doubts, Frame frame) {
        super(frame);
        this.values = values;
        this.doubts = doubts;
        this.frame = frame;
    }

    @Override
    protected CheckedValue read(UIComponent field, String typed) {
        return switch (values.check(question(field), typed)) {
            case Checked.Accepted accepted
            when accepted.doubtful() && !doubts.isSettled(field, accepted.value()) ->
                throw askedToLook(accepted.value());
            case Checked.Accepted accepted -> accepted.value();
            case Checked.Absent absent -> null;
            case Checked.Rejected rejected -> throw refused(field, rejected.reason());
        };
    }

    private ConverterException askedToLook(CheckedValue number) {
        String sentence = Sentences.of(AnswerConverter.class, frame.getLocale())
                .say("doubt.phone", new PhoneNumber(number.value()).shown());
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    @Override
    protected String write(CheckedValue value) {
        return value.value();
    }

    @Override
    protected int longest(UIComponent field) {
        return values.longest(question(field));
    }

    private static AttributeDefinition question(UIComponent field) {
        return (AttributeDefinition) field.getAttributes().get("question");
    }
}
