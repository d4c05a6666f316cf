package org.memberaccounts.settings;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.stream.Stream;

/** One setting as the component of a record declares it. */
public final class Declared {
    private final Setting setting;
    private final boolean optional;
    private final Form form;

    private Declared(RecordComponent component) {
        setting = component.getAnnotation(Setting.class);
        if (setting == null) {
            throw new IllegalArgumentException(component + " of the settings "
                    + component.getDeclaringRecord().getName() + " is no @Setting.");
        }
        optional = component.getType() == Optional.class;
        form = Form.of(optional ? argument(component) : component.getType());
    }

    /** Returns the settings of a record, in its order. */
    public static Stream<Declared> of(Class<? extends Record> settings) {
        return Stream.of(settings.getRecordComponents()).map(Declared::new);
    }

    private static Class<?> argument(RecordComponent component) {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    public String name() {
        return setting.name();
    }

    /** Returns the default text; empty where there is none. */
    public String otherwise() {
        return setting.otherwise();
    }

    /** Returns its row of docs/settings.md, with the meaning and the consequence of leaving it out. */
    public String row() {
        String otherwise = setting.otherwise().isEmpty() ? "it does not start" : "`" + setting.otherwise() + "`";
        String without = setting.without().isEmpty() ? otherwise : setting.without();
        return "| `" + name() + "` | " + setting.about() + " | " + without + " |";
    }

    /**
     * Returns the value of a text.
     *
     * @param text null where none is set. What is set and blank is a mistake: the server's own configuration would take
     *     the empty text where we would take the default
     * @throws WrongSettings when the text has no such value
     */
    Object value(String text) {
        if (text == null && setting.otherwise().isEmpty()) {
            return nothing();
        }
        Object value = read(text == null ? setting.otherwise() : text);
        return optional ? Optional.of(value) : value;
    }

    private Object read(String text) {
        if (text.isBlank()) {
            throw new WrongSettings(name() + " is set, and empty. " + whatToDo());
        }
        try {
            return form.reader().apply(text);
        } catch (RuntimeException e) {
            // any exception may quote the text
            throw new WrongSettings(name() + " is not " + form.kind() + ". " + whatToDo());
        }
    }

    private Optional<?> nothing() {
        if (optional) {
            return Optional.empty();
        }
        throw new WrongSettings(name() + " is not set. " + whatToDo());
    }

    private String whatToDo() {
        return "Set it to " + (setting.to().isEmpty() ? form.to() : setting.to()) + ".";
    }
}
