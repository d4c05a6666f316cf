package org.memberaccounts.desk;

import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.hibernate.engine.transaction.jta.platform.internal.JBossStandAloneJtaPlatform;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The persistence unit as {@code persistence.xml} describes it, on a data source of ours. */
final class MemberUnit implements PersistenceUnitInfo {
    private static final String FILE = "META-INF/persistence.xml";
    private static final ClassLoader LOADER = MemberUnit.class.getClassLoader();

    private final DataSource dataSource;
    private final URL file = LOADER.getResource(FILE);
    private final Document xml = read(file);

    MemberUnit(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    private static Document read(URL file) {
        try (InputStream bytes = file.openStream()) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(bytes);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Element> elements(String name) {
        NodeList found = xml.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    private String text(String name) {
        return elements(name).getFirst().getTextContent();
    }

    /** Returns the module of a resource: a folder of classes, or a jar. */
    private static URL root(URL resource, String path) {
        String whole = resource.toString();
        String root = whole.substring(0, whole.length() - path.length());
        try {
            return URI.create(root.startsWith("jar:") ? root.substring("jar:".length(), root.indexOf("!/")) : root)
                    .toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String getPersistenceUnitName() {
        return elements("persistence-unit").getFirst().getAttribute("name");
    }

    @Override
    public String getPersistenceProviderClassName() {
        return null;
    }

    @Override
    public PersistenceUnitTransactionType getTransactionType() {
        return PersistenceUnitTransactionType.JTA;
    }

    @Override
    public DataSource getJtaDataSource() {
        return dataSource;
    }

    @Override
    public DataSource getNonJtaDataSource() {
        return null;
    }

    @Override
    public List<String> getMappingFileNames() {
        return List.of();
    }

    /** Returns the modules. In the EAR they lie side by side; here each one is where Maven built it. */
    @Override
    public List<URL> getJarFileUrls() {
        String mark = "META-INF/beans.xml";
        try {
            List<URL> modules = Collections.list(LOADER.getResources(mark)).stream()
                    .map(resource -> root(resource, mark))
                    .toList();
            return elements("jar-file").stream()
                    .map(jar -> jar.getTextContent().replace(".jar", ""))
                    .map(module -> modules.stream()
                            .filter(url -> url.toString().contains("/" + module))
                            .findFirst()
                            .orElseThrow())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public URL getPersistenceUnitRootUrl() {
        return root(file, FILE);
    }

    @Override
    public List<String> getManagedClassNames() {
        return List.of();
    }

    @Override
    public boolean excludeUnlistedClasses() {
        return false;
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
        return SharedCacheMode.valueOf(text("shared-cache-mode"));
    }

    @Override
    public ValidationMode getValidationMode() {
        return ValidationMode.NONE;
    }

    @Override
    public Properties getProperties() {
        Properties properties = new Properties();
        elements("property").forEach(one -> properties.put(one.getAttribute("name"), one.getAttribute("value")));
        properties.put("hibernate.transaction.jta.platform", JBossStandAloneJtaPlatform.class.getName());
        return properties;
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
        return "3.0";
    }

    @Override
    public ClassLoader getClassLoader() {
        return LOADER;
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {}

    @Override
    public ClassLoader getNewTempClassLoader() {
        return LOADER;
    }
}
