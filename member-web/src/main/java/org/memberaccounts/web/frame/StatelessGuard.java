package org.memberaccounts.web.frame;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/**
 * No page keeps state: Faces would keep typed values in it, in the session and in the page. A page that forgets is not
 * shown at all.
 */
public class StatelessGuard implements SystemEventListener {
    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        if (!((UIViewRoot) event.getSource()).isTransient()) {
            throw new IllegalStateException(
                    "This view keeps state. Decorate it with a template whose f:view is transient.");
        }
    }
}
