package org.memberaccounts.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.memberaccounts.input.CheckedValue;

/**
 * The answers of a form that may be right, though nobody knows their kind. Whoever gives one is asked once to look
 * again: the page has a hidden field with the value that was asked about, and the same value with it is taken.
 */
@Named
@RequestScoped
public class Doubts {
    private final Map<String, String> values = new HashMap<>();

    /**
     * Tells whether the person was asked about this value and keeps it; in any case the page goes on to say that they
     * were.
     */
    boolean isSettled(UIComponent field, CheckedValue value) {
        FacesContext context = FacesContext.getCurrentInstance();
        String id = field.getClientId(context);
        values.put(id, value.normalised());
        return value.normalised()
                .equals(context.getExternalContext().getRequestParameterMap().get(name(id)));
    }

    /** The name of the hidden field beside a field. */
    public String name(String id) {
        return id + "-asked";
    }

    /** The value that the person was asked about; null where there is no doubt. */
    public String about(String id) {
        return values.get(id);
    }
}
