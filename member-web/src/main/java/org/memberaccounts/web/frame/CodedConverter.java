package org.memberaccounts.web.frame;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.Arrays;
import org.memberaccounts.code.Coded;

/** One of an enum's constants by its code, of whichever enum the field's value is; a text that is no code is none. */
@Dependent
@FacesConverter(forClass = Enum.class, managed = true)
public class CodedConverter implements Converter<Object> {
    @Override
    public Object getAsObject(FacesContext context, UIComponent field, String text) {
        Class<?> type = field.getValueExpression("value").getType(context.getELContext());
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> getAsString(context, field, constant).equals(text))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, Object constant) {
        return constant instanceof Coded coded ? coded.code() : "";
    }
}
