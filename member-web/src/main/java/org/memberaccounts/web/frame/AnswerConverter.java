package org.memberaccounts.web.frame;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import org.memberaccounts.input.AttributeValues;
import org.memberaccounts.input.Checked;
import org.memberaccounts.input.CheckedValue;
import org.memberaccounts.organisation.AttributeDefinition;

/** The answer to a question of the organisation, which the field has as its attribute {@code question}. */
@Dependent
@FacesConverter(value = "answer", managed = true)
public class AnswerConverter extends TypedConverter<CheckedValue> {
    private final AttributeValues values;

    @Inject
    AnswerConverter(AttributeValues values, Frame frame) {
        super(frame);
        this.values = values;
    }

    @Override
    protected CheckedValue read(UIComponent field, String typed) {
        return switch (values.check(question(field), typed)) {
            case Checked.Accepted accepted -> accepted.value();
            case Checked.Absent absent -> null;
            case Checked.Rejected rejected -> throw refused(field, rejected.reason());
        };
    }

    @Override
    protected String write(CheckedValue value) {
        return value.normalised();
    }

    @Override
    protected int longest(UIComponent field) {
        return values.longest(question(field));
    }

    private static AttributeDefinition question(UIComponent field) {
        return (AttributeDefinition) field.getAttributes().get("question");
    }
}
