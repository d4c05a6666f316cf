package org.memberaccounts.web.frame;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.io.IOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.omnifaces.util.Components;

/**
 * A radio button inside of its label. With {@code words}, the label of a field for one's own words, that field is
 * revealed once it is picked. So is what its facet {@code reveal} has, whose inputs count only then.
 */
@FacesComponent("house.Pick")
public final class Pick extends UIComponentBase {
    private static final String INPUT = "input";
    private static final String LABEL = "label";

    @Override
    public String getFamily() {
        return "house";
    }

    private String value() {
        return String.valueOf(getAttributes().get("value"));
    }

    private String words() {
        return (String) getAttributes().get("words");
    }

    @Override
    public void processDecodes(FacesContext context) {
        super.processDecodes(context);
        if (words() != null) {
            choice().takeWords(context, value());
        }
    }

    /**
     * Takes nothing that belongs to a choice that wasn't made. It stays as it was typed, unless it may not be shown
     * again.
     */
    @Override
    public void processValidators(FacesContext context) {
        if (choice().isPicked(context, value())) {
            super.processValidators(context);
        } else {
            inputsIn(this).forEach(input -> forgetWhatMayNotBeShown(context, input));
        }
    }

    private static Stream<UIInput> inputsIn(UIComponent component) {
        Iterable<UIComponent> inside = component::getFacetsAndChildren;
        return StreamSupport.stream(inside.spliterator(), false)
                .flatMap(one -> one instanceof UIInput input ? Stream.of(input) : inputsIn(one));
    }

    private static void forgetWhatMayNotBeShown(FacesContext context, UIInput input) {
        Converter<?> converter = input.getConverter();
        if (converter != null && input.getSubmittedValue() instanceof String typed) {
            try {
                converter.getAsObject(context, input, typed);
            } catch (ConverterException e) {
                // The converter has taken away what may not be shown; nothing else is wrong with what isn't taken.
            }
        }
    }

    private OneOf choice() {
        return Components.getClosestParent(this, OneOf.class);
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        OneOf choice = choice();
        ResponseWriter page = context.getResponseWriter();
        page.startElement(LABEL, this);
        page.writeAttribute("class", "pick", null);
        page.startElement(INPUT, this);
        page.writeAttribute("type", "radio", null);
        page.writeAttribute("id", choice.nextId(context, value()), null);
        page.writeAttribute("name", choice.getClientId(context), null);
        page.writeAttribute("value", value(), null);
        page.writeAttribute("checked", choice.isPicked(context, value()), null);
        page.endElement(INPUT);
        page.write(" ");
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        context.getResponseWriter().endElement(LABEL);
        if (words() != null) {
            reveal(context, choice());
        }
        if (getFacet("reveal") != null) {
            getFacet("reveal").encodeAll(context);
        }
    }

    private void reveal(FacesContext context, OneOf choice) throws IOException {
        String id = choice.wordsId(context);
        ResponseWriter page = context.getResponseWriter();
        page.startElement("div", this);
        page.writeAttribute("class", "reveal", null);
        page.startElement(LABEL, this);
        page.writeAttribute("for", id, null);
        page.writeText(words(), null);
        page.endElement(LABEL);
        page.startElement(INPUT, this);
        page.writeAttribute("id", id, null);
        page.writeAttribute("name", id, null);
        page.writeAttribute("type", "text", null);
        page.writeAttribute("value", choice.words(context), null);
        page.writeAttribute("autocomplete", "off", null);
        page.endElement(INPUT);
        page.endElement("div");
    }
}
