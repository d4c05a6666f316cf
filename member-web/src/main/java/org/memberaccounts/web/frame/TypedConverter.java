package org.memberaccounts.web.frame;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.util.Optional;
import org.memberaccounts.input.Reason;

/**
 * The way from what somebody typed to the value that {@code input} makes of it. The field shows what was typed as it
 * was typed, unless it may not even be shown again.
 */
public abstract class TypedConverter<T> implements Converter<T> {
    private static final String TYPED = TypedConverter.class.getName();

    private final Frame frame;

    protected TypedConverter(Frame frame) {
        this.frame = frame;
    }

    /** The value; null where nothing was given. Throws what {@link #refused} makes of a reason. */
    protected abstract T read(UIComponent field, String typed);

    /** A value as people would have typed it. */
    protected abstract String write(T value);

    /** The number of letters that the field holds. */
    protected abstract int longest(UIComponent field);

    @Override
    public final T getAsObject(FacesContext context, UIComponent field, String typed) {
        String text = typed == null ? "" : typed;
        field.getAttributes().put(TYPED, text);
        return read(field, text);
    }

    @Override
    public final String getAsString(FacesContext context, UIComponent field, T value) {
        return value == null
                ? ""
                : Optional.ofNullable(field.getAttributes().get(TYPED))
                        .map(Object::toString)
                        .orElseGet(() -> write(value));
    }

    /** The error of a field, in the language of the page. */
    protected final ConverterException refused(UIComponent field, Reason reason) {
        if (reason.mustNotBeKept()) {
            ((EditableValueHolder) field).setSubmittedValue("");
        }
        return new ConverterException(new Refusal(reason, reason.sentence(frame.getLocale(), longest(field))));
    }
}
