package org.memberaccounts.web.frame;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import org.omnifaces.util.Beans;

/** Gives every view the language of the page from its beginning, also while only its parameters are checked. */
public class SpokenLanguage extends ViewHandlerWrapper {
    public SpokenLanguage(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Beans.getReference(Frame.class).getLocale();
    }
}
