package org.memberaccounts.desk;

import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.ReflectionSupport;

/** Starts the beans for a test class and hands them to its constructor. */
class Desks implements BeforeAllCallback, ParameterResolver {
    private static final Namespace OURS = Namespace.create(Desks.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        running(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return running(context).knows(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return running(context).get(parameter.getParameter().getType());
    }

    /**
     * Returns the desks, which are closed with the test class that asked first; classes nested in it get the same ones.
     */
    private static RunningDesks running(ExtensionContext context) {
        Store store = context.getStore(OURS);
        RunningDesks known = store.get(RunningDesks.class, RunningDesks.class);
        if (known == null) {
            known = new RunningDesks(pack(context));
            store.put(RunningDesks.class, known);
        }
        return known;
    }

    private static OwnPack pack(ExtensionContext context) {
        return Optional.ofNullable(context.getRequiredTestClass().getAnnotation(DeskTest.class))
                .<OwnPack>map(test -> ReflectionSupport.newInstance(test.pack()))
                .orElseGet(OwnPack.Sample::new);
    }
}
