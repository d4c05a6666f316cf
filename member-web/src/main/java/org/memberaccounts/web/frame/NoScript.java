package org.memberaccounts.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.List;

/** Pages work without a script, and load none: what components ask for in the head, unasked by us, is left out. */
public class NoScript implements SystemEventListener {
    private static final String HEAD = "head";

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        UIViewRoot view = (UIViewRoot) event.getSource();
        FacesContext context = event.getFacesContext();
        for (UIComponent asked : List.copyOf(view.getComponentResources(context, HEAD))) {
            view.removeComponentResource(context, asked, HEAD);
        }
    }
}
