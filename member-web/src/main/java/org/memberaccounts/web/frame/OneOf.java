package org.memberaccounts.web.frame;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;

/**
 * An input of which one {@code pick} is picked, wherever these stand inside of it: the platform's own radio buttons
 * come as a table, or with a label beside them. A choice in one's own words has a colon and the words after its value.
 */
@FacesComponent("house.OneOf")
public final class OneOf extends UIInput {
    private static final char WORDS_FOLLOW = ':';

    private String ownWords = "";
    private boolean begun;

    public OneOf() {
        setRendererType(null);
    }

    /** After its picks, one of which may have taken words. */
    @Override
    public void decode(FacesContext context) {
        String value = sent(context, getClientId(context));
        setSubmittedValue(ownWords.isBlank() ? value : value + WORDS_FOLLOW + ownWords);
    }

    /** Takes the words beside a choice, if it is the one that was made. */
    void takeWords(FacesContext context, String value) {
        if (value.equals(sent(context, getClientId(context)))) {
            ownWords = sent(context, wordsId(context));
        }
    }

    private static String sent(FacesContext context, String id) {
        return context.getExternalContext().getRequestParameterMap().getOrDefault(id, "");
    }

    boolean isPicked(FacesContext context, String value) {
        String now = now(context);
        return now.equals(value) || now.startsWith(value + WORDS_FOLLOW);
    }

    /** The words beside the choice; empty where there are none. */
    String words(FacesContext context) {
        int colon = now(context).indexOf(WORDS_FOLLOW);
        return colon < 0 ? "" : now(context).substring(colon + 1);
    }

    @SuppressWarnings("unchecked")
    private String now(FacesContext context) {
        if (getSubmittedValue() != null || getValue() == null) {
            return getSubmittedValue() == null ? "" : getSubmittedValue().toString();
        }
        Converter<Object> converter = getConverter() != null
                ? getConverter()
                : context.getApplication().createConverter(getValue().getClass());
        return converter == null ? getValue().toString() : converter.getAsString(context, this, getValue());
    }

    String wordsId(FacesContext context) {
        return getClientId(context) + "-words";
    }

    /** The id of the next radio button: the first has the input's own, where its label and errors lead to. */
    String nextId(FacesContext context, String value) {
        String id = begun ? getClientId(context) + "-" + value : getClientId(context);
        begun = true;
        return id;
    }
}
