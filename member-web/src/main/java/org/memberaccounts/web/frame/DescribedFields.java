package org.memberaccounts.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells screen readers which hint and which error belong to an input, by the ids that the tag {@code field} gives. */
public class DescribedFields implements SystemEventListener {
    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIInput;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext context = event.getFacesContext();
        UIInput input = (UIInput) event.getSource();
        Map<String, Object> attributes = input.getPassThroughAttributes();
        String ids = Stream.of("error-", "hint-")
                .map(kind -> input.findComponent(kind + input.getId()))
                .filter(text -> text != null && text.isRendered())
                .map(UIComponent::getId)
                .collect(Collectors.joining(" "));
        if (!ids.isEmpty()) {
            attributes.putIfAbsent("aria-describedby", ids);
        }
        if (input.isRequired()) {
            attributes.putIfAbsent("aria-required", "true");
        }
        if (!context.getMessageList(input.getClientId(context)).isEmpty()) {
            attributes.putIfAbsent("aria-invalid", "true");
        }
    }
}
