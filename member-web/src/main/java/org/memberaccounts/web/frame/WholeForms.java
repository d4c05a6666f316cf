package org.memberaccounts.web.frame;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialViewContext;
import jakarta.faces.context.PartialViewContextFactory;
import jakarta.faces.context.PartialViewContextWrapper;

/**
 * Takes every form as a whole. A request can ask Faces to look at some components only, and the action of a button
 * would then run without the fields that it needs being checked. No page of ours asks for it.
 */
public class WholeForms extends PartialViewContextFactory {
    public WholeForms(PartialViewContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public PartialViewContext getPartialViewContext(FacesContext context) {
        return new PartialViewContextWrapper(getWrapped().getPartialViewContext(context)) {
            @Override
            public boolean isAjaxRequest() {
                return false;
            }

            @Override
            public boolean isPartialRequest() {
                return false;
            }

            @Override
            public boolean isExecuteAll() {
                return true;
            }

            @Override
            public boolean isRenderAll() {
                return true;
            }
        };
    }
}
