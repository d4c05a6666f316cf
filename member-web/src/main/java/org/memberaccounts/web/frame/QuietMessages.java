package org.memberaccounts.web.frame;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/** Keeps messages out of the log, where Faces would write those of fields that a page shows in a way of its own. */
public class QuietMessages implements SystemEventListener {
    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        event.getFacesContext().getMessageList().forEach(FacesMessage::rendered);
    }
}
