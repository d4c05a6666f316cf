package org.memberaccounts.settings;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;

/**
 * Reads the settings of all features before anything starts. If each is right, the records become beans; if not, all
 * mistakes are reported together, and nothing starts.
 */
public class SettingsAtStart implements Extension {
    private static final System.Logger LOG = System.getLogger(SettingsAtStart.class.getName());

    private final List<Record> read = new ArrayList<>();
    private final List<String> mistakes = new ArrayList<>();

    /**
     * Reads the settings and reports mistakes: the server makes its extensions before it asks the database, and before
     * it finds out what it could not configure itself. It looks for beans after both, or never.
     */
    public SettingsAtStart() {
        ClassLoader loader = SettingsAtStart.class.getClassLoader();
        List<Class<? extends Record>> brought = BroughtSettings.seenBy(loader);
        Config config = config(loader);
        // without expressions: a password may have a dollar and a brace in it
        Variables variables = new Variables(name -> config.getConfigValue(name).getRawValue());
        brought.forEach(settings -> read(settings, variables));
        mistakes.forEach(sentence -> LOG.log(Level.ERROR, sentence));
        tellOfUnknownNames(brought, config);
    }

    /** Makes a configuration of our own: the server makes that of the deployment later. */
    private static Config config(ClassLoader loader) {
        return ConfigProviderResolver.instance()
                .getBuilder()
                .forClassLoader(loader)
                .addDefaultSources()
                .addDiscoveredSources()
                .build();
    }

    private void read(Class<? extends Record> settings, Variables variables) {
        try {
            read.add(variables.read(settings));
        } catch (WrongSettings e) {
            mistakes.addAll(e.sentences());
        }
    }

    private static void tellOfUnknownNames(List<Class<? extends Record>> brought, Config config) {
        Set<String> known =
                brought.stream().flatMap(Declared::of).map(Declared::name).collect(Collectors.toSet());
        List<String> set = StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .toList();
        new UnknownNames(known).among(set).forEach(sentence -> LOG.log(Level.WARNING, sentence));
    }

    void hand(@Observes AfterBeanDiscovery beans) {
        if (!mistakes.isEmpty()) {
            beans.addDefinitionError(new WrongSettings(mistakes));
        }
        read.forEach(settings -> beans.<Record>addBean()
                .beanClass(settings.getClass())
                .types(settings.getClass(), Object.class)
                .scope(Dependent.class)
                .createWith(context -> settings));
    }
}
