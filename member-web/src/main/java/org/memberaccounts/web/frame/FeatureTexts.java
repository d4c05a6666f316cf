package org.memberaccounts.web.frame;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.faces.context.FacesContext;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Lets a page name the texts of a feature: {@code parkingText} is the bundle {@code Texts} of the package
 * {@code web.parking}, in the language of the page. No list of all features has to be changed.
 */
public class FeatureTexts extends ELResolver {
    private static final String ENDING = "Text";
    private static final String HERE = FeatureTexts.class.getPackageName();
    private static final String PAGES = HERE.substring(0, HERE.lastIndexOf('.') + 1);

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null || !(property instanceof String name) || !name.endsWith(ENDING)) {
            return null;
        }
        String feature = name.substring(0, name.length() - ENDING.length());
        try {
            ResourceBundle texts = ResourceBundle.getBundle(
                    PAGES + feature + ".Texts",
                    FacesContext.getCurrentInstance().getViewRoot().getLocale(),
                    FeatureTexts.class.getClassLoader());
            context.setPropertyResolved(null, property);
            return texts;
        } catch (MissingResourceException e) {
            return null;
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // nobody writes texts
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base == null ? String.class : null;
    }
}
