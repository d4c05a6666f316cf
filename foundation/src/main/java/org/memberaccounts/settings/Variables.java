package org.memberaccounts.settings;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The texts that an operator has set, by the names of the variables, from which records of settings are read. */
public final class Variables {
    private final Function<String, String> texts;

    Variables(Function<String, String> texts) {
        this.texts = texts;
    }

    /**
     * Returns the variables of this process, for a program of its own. In the server, a bean takes the record instead.
     */
    public static Variables ofEnvironment() {
        return new Variables(System::getenv);
    }

    /** Returns variables with these texts, for a test. */
    public static Variables of(Map<String, String> texts) {
        return new Variables(texts::get);
    }

    /**
     * Reads settings.
     *
     * @throws WrongSettings with all mistakes in the settings
     */
    public <R extends Record> R read(Class<R> settings) {
        List<String> mistakes = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        Declared.of(settings).forEach(declared -> {
            try {
                values.add(declared.value(texts.apply(declared.name())));
            } catch (WrongSettings e) {
                mistakes.addAll(e.sentences());
            }
        });
        if (!mistakes.isEmpty()) {
            throw new WrongSettings(mistakes);
        }
        return make(settings, values);
    }

    private static <R extends Record> R make(Class<R> settings, List<Object> values) {
        Class<?>[] types = Stream.of(settings.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<R> constructor = settings.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof WrongSettings wrong) {
                throw wrong;
            }
            throw new IllegalStateException(settings.getName() + " takes no value that is of the right form.", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
