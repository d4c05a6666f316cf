package org.memberaccounts.web.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/** The first day of a span isn't after its last, which the page has read before under the id {@code to}. */
@Dependent
@FacesValidator(value = "days-in-order", managed = true)
public class DaysInOrder implements Validator<LocalDate> {
    private final Frame frame;

    @Inject
    DaysInOrder(Frame frame) {
        this.frame = frame;
    }

    @Override
    public void validate(FacesContext context, UIComponent field, LocalDate from) {
        if (from != null
                && ((UIInput) field.findComponent("to")).getValue() instanceof LocalDate to
                && from.isAfter(to)) {
            String sentence = Sentences.of(DaysInOrder.class, frame.getLocale()).say("wrong.order");
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        }
    }
}
