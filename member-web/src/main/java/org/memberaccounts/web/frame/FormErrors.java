package org.memberaccounts.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.memberaccounts.input.Reason;
import org.omnifaces.util.Components;

/** Tells what is wrong with a form's fields, in their order: what converters said, and what an action adds. */
@Named
@RequestScoped
public class FormErrors {
    /** Says what is wrong with a field that only the whole form can tell. */
    public void add(String field, String sentence) {
        FacesContext.getCurrentInstance()
                .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    /** Tells whether a field was refused for this reason. */
    public boolean has(Reason reason) {
        return FacesContext.getCurrentInstance().getMessageList().stream()
                .anyMatch(message -> message instanceof Refusal refusal && refusal.reason() == reason);
    }

    public List<FieldError> getList() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<FieldError> errors = new ArrayList<>();
        context.getClientIdsWithMessages().forEachRemaining(id -> {
            if (id != null) {
                context.getViewRoot()
                        .invokeOnComponent(context, id, (same, field) -> errors.addAll(of(context, id, field)));
            }
        });
        return errors;
    }

    private static List<FieldError> of(FacesContext context, String id, UIComponent field) {
        return context.getMessageList(id).stream()
                .map(message -> new FieldError(id, Components.getLabel(field), message.getSummary()))
                .toList();
    }
}
