package org.memberaccounts.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A checkout to which the made-up language was added as docs/how-to.md says: files beside those of the other languages,
 * texts in the organisation pack, a jar in the EAR, and no code. Everything else is the checkout's own.
 */
final class AddedLanguage {
    private static final List<String> UNCHANGED = List.of(
            "member-ear/target/server",
            "launcher/target/keycloak",
            "keycloak-sign-in/target",
            "member-web/src/main/webapp/resources/house");
    private static final String EAR = "member-ear/target/member-accounts.ear";
    private static final String THEME = "keycloak/theme/member-accounts";

    private final Path checkout;
    private final Path copy;

    private AddedLanguage(Path checkout, Path copy) {
        this.checkout = checkout;
        this.copy = copy;
    }

    /** Makes such a checkout anew. */
    static Path to(Path checkout, Path copy) throws IOException {
        new AddedLanguage(checkout, copy).add();
        return copy;
    }

    private void add() throws IOException {
        delete(copy);
        for (String path : UNCHANGED) {
            Files.createDirectories(copy.resolve(path).getParent());
            Files.createSymbolicLink(copy.resolve(path), checkout.resolve(path));
        }
        copyFolder("keycloak");
        copyFolder("sample-organisation");
        speakInThePack();
        speakAtKeycloak();
        Files.copy(checkout.resolve(EAR), copy.resolve(EAR));
        speakInTheEar();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void copyFolder(String name) throws IOException {
        try (Stream<Path> files = Files.walk(checkout.resolve(name))) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(checkout.relativize(file)));
            }
        }
    }

    private void speakInThePack() throws IOException {
        try (Stream<Path> files = Files.walk(copy.resolve("sample-organisation"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".yaml")).toList()) {
                Object read = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
                Files.writeString(file, new Dump(DumpSettings.builder().build()).dumpToString(withLanguage(read)));
            }
        }
    }

    private static Object withLanguage(Object read) {
        if (read instanceof List<?> list) {
            return list.stream().map(AddedLanguage::withLanguage).toList();
        }
        if (!(read instanceof Map<?, ?> keys)) {
            return read;
        }
        Map<Object, Object> with = new LinkedHashMap<>();
        keys.forEach((key, value) -> with.put(key, withLanguage(value)));
        if (keys.get("en") instanceof String english) {
            with.put(MadeUpLanguage.TAG, MadeUpLanguage.say(english));
        }
        if (keys.get("languages") instanceof List<?> languages) {
            List<Object> more = new ArrayList<>(languages);
            more.add(MadeUpLanguage.TAG);
            with.put("languages", more);
        }
        return with;
    }

    /** Replaces the words of Keycloak's own base theme, which has none in this language. */
    private void speakAtKeycloak() throws IOException {
        Path distribution;
        try (Stream<Path> unpacked = Files.list(checkout.resolve("launcher/target/keycloak"))) {
            distribution = unpacked.findFirst().orElseThrow();
        }
        Path themes;
        try (Stream<Path> jars = Files.list(distribution.resolve("lib/lib/main"))) {
            themes = jars.filter(jar -> jar.getFileName().toString().matches(".*keycloak-themes-\\d.*"))
                    .findFirst()
                    .orElseThrow();
        }
        try (ZipFile jar = new ZipFile(themes.toFile())) {
            for (String part : List.of("login", "email")) {
                Path messages = copy.resolve(THEME).resolve(part).resolve("messages");
                Properties english = read(
                        jar.getInputStream(jar.getEntry("theme/base/" + part + "/messages/messages_en.properties")));
                english.putAll(read(Files.newInputStream(messages.resolve("messages_en.properties"))));
                Properties said = said(english);
                said.setProperty("locale_" + MadeUpLanguage.TAG, MadeUpLanguage.say("English"));
                try (OutputStream out =
                        Files.newOutputStream(messages.resolve("messages" + MadeUpLanguage.SUFFIX + ".properties"))) {
                    said.store(out, null);
                }
            }
        }
    }

    private void speakInTheEar() throws IOException {
        Path jar = copy.resolve("language.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar));
                Stream<Path> modules = Files.list(checkout)) {
            for (Path resources : modules.map(module -> module.resolve("src/main/resources"))
                    .filter(Files::isDirectory)
                    .toList()) {
                speak(resources, zip);
            }
        }
        try (FileSystem ear = FileSystems.newFileSystem(copy.resolve(EAR))) {
            Files.copy(jar, ear.getPath("lib/language-" + MadeUpLanguage.TAG + ".jar"));
        }
    }

    private static void speak(Path resources, ZipOutputStream zip) throws IOException {
        try (Stream<Path> files = Files.walk(resources)) {
            for (Path file : files.filter(one -> one.getFileName().toString().matches("[A-Z][A-Za-z]*\\.properties"))
                    .toList()) {
                zip.putNextEntry(new ZipEntry(resources
                        .relativize(file)
                        .toString()
                        .replace(".properties", MadeUpLanguage.SUFFIX + ".properties")));
                said(read(Files.newInputStream(file))).store(zip, null);
            }
        }
    }

    private static Properties said(Properties english) {
        Properties said = new Properties();
        english.forEach((key, text) -> said.setProperty(
                key.toString(),
                key.toString().startsWith("pattern.") ? text.toString() : MadeUpLanguage.say(text.toString())));
        return said;
    }

    private static Properties read(InputStream file) throws IOException {
        Properties texts = new Properties();
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
