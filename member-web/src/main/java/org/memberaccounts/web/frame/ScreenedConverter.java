package org.memberaccounts.web.frame;

import jakarta.faces.component.UIComponent;
import org.memberaccounts.input.Screened;
import org.memberaccounts.input.ScreenedText;

/**
 * A text that was screened. The field has as its attribute {@code longest} how many letters it holds; blank is nothing
 * given, so {@code required} asks for more than blanks.
 */
abstract class ScreenedConverter extends TypedConverter<ScreenedText> {
    ScreenedConverter(Frame frame) {
        super(frame);
    }

    abstract Screened screen(String typed, int longest);

    @Override
    protected ScreenedText read(UIComponent field, String typed) {
        return switch (screen(typed, longest(field))) {
            case Screened.Clean clean -> clean.text().isBlank() ? null : clean.text();
            case Screened.Stopped stopped -> throw refused(field, stopped.reason());
        };
    }

    @Override
    protected String write(ScreenedText value) {
        return value.value();
    }

    @Override
    protected int longest(UIComponent field) {
        return ((Number) field.getAttributes().get("longest")).intValue();
    }
}
