package org.memberaccounts.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.memberaccounts.identity.Caller;

/**
 * The admission to a page of the staff, which it asks for once a refusal is on record and before anything is drawn.
 * Whoever it isn't for gets 403 and a page that says so.
 */
@Named
@RequestScoped
public class Admission {
    private final Caller caller;

    @Inject
    Admission(Caller caller) {
        this.caller = caller;
    }

    /** Lets in the role that the page is for, unless the person has another one that it excludes. */
    public void only(boolean role) throws IOException {
        if (!role || caller.hasConflictingRoles()) {
            FacesContext context = FacesContext.getCurrentInstance();
            context.getExternalContext().responseSendError(HttpServletResponse.SC_FORBIDDEN, null);
            context.responseComplete();
        }
    }
}
