package org.memberaccounts.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/**
 * The beans of one organisation pack. Which ones there are is found out once, since that takes longer than most test
 * classes do; each class has new ones, that nobody used before.
 */
final class Beans {
    private static final Map<Class<? extends OwnPack>, Beans> KNOWN = new HashMap<>();

    private final StandIns standIns = new StandIns();
    private final WeldContainer container;
    private final AlterableContext all;
    private final List<Bean<?>> scoped;

    private Beans(ServerParts server) {
        standIns.use(server);
        container = new Weld()
                .property(Weld.SHUTDOWN_HOOK_SYSTEM_PROPERTY, false)
                .addExtension(standIns)
                .addServices(new TransactionParts.ForWeld())
                .addBeanClasses(
                        AwayKeycloak.class,
                        Announcing.class,
                        Given.class,
                        HeldChannel.class,
                        ManyRead.class,
                        Reads.class,
                        Records.class,
                        Statements.class,
                        Typed.class,
                        MailServer.class,
                        PhoneNetwork.class,
                        DeskText.class,
                        WorkDue.class,
                        MovableClock.class,
                        NoJobsByThemselves.class)
                .initialize();
        BeanManager manager = container.getBeanManager();
        all = (AlterableContext) manager.getContext(ApplicationScoped.class);
        scoped = manager.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getScope() == ApplicationScoped.class)
                .<Bean<?>>map(bean -> bean)
                .toList();
    }

    /** Starts new beans on this server, and tells them so as the server would. */
    static synchronized Beans begin(OwnPack pack, ServerParts server) {
        Beans known = KNOWN.get(pack.getClass());
        if (known == null) {
            Environment.choose(pack);
            known = new Beans(server);
            KNOWN.put(pack.getClass(), known);
        } else {
            known.standIns.use(server);
            known.container.event().select(Initialized.Literal.APPLICATION).fire(server);
        }
        return known;
    }

    <T> Instance<T> select(Class<T> type) {
        return container.select(type);
    }

    /** Ends them. One that ends may ask others once more, which are made for that: they end as well. */
    void end() {
        while (scoped.stream().anyMatch(bean -> all.get(bean) != null)) {
            scoped.forEach(all::destroy);
        }
    }
}
