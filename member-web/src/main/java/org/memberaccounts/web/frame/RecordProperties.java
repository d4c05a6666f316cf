package org.memberaccounts.web.frame;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lets pages read the components of records, as Jakarta Expression Language does from version 6 on; WildFly brings 5.
 */
public class RecordProperties extends ELResolver {
    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return component(base, property)
                .map(component -> {
                    context.setPropertyResolved(base, property);
                    return read(component, base);
                })
                .orElse(null);
    }

    private static Object read(RecordComponent component, Object base) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(base);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new ELException("A record's component can't be read.", e);
        }
    }

    private static Optional<RecordComponent> component(Object base, Object property) {
        return base instanceof Record && property != null
                ? Stream.of(base.getClass().getRecordComponents())
                        .filter(component -> component.getName().equals(property.toString()))
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return component(base, property)
                .<Class<?>>map(component -> {
                    context.setPropertyResolved(true);
                    return null;
                })
                .orElse(null);
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (component(base, property).isPresent()) {
            throw new PropertyNotWritableException("Records don't change.");
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        boolean ours = component(base, property).isPresent();
        context.setPropertyResolved(context.isPropertyResolved() || ours);
        return ours;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }
}
