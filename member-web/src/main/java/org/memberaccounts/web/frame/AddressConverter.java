package org.memberaccounts.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.util.Optional;
import java.util.function.Function;
import org.memberaccounts.text.Plain;

/** Something that addresses and forms name by a text. A text that names nothing is nothing given, and no error. */
public abstract class AddressConverter<T> implements Converter<T> {
    private final Function<String, Optional<T>> find;
    private final Function<T, String> name;

    protected AddressConverter(Function<String, Optional<T>> find, Function<T, String> name) {
        this.find = find;
        this.name = name;
    }

    @Override
    public final T getAsObject(FacesContext context, UIComponent field, String text) {
        return text == null || text.isBlank()
                ? null
                : find.apply(Plain.of(text)).orElse(null);
    }

    @Override
    public final String getAsString(FacesContext context, UIComponent field, T named) {
        return named == null ? "" : name.apply(named);
    }
}
