package org.memberaccounts.organisation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.memberaccounts.settings.Setting;
import org.memberaccounts.settings.Settings;
import org.memberaccounts.version.VersionNumber;
import org.memberaccounts.wording.Languages;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The pack's folder: YAML files that an operator or a privacy officer edits. */
@Settings
public record OrganisationPack(
        @Setting(
                name = "MEMBER_ACCOUNTS_ORGANISATION",
                about = "folder of the organisation pack",
                to = "the folder of the organisation pack")
        Path folder) {
    static final String ORGANISATION = "organisation.yaml";
    static final String LANGUAGES = "languages";
    private static final String POLICY = "policy";

    /** Reads the languages that the organisation speaks: each text of the pack is there in each of them. */
    public Languages languages() {
        return new Section(ORGANISATION, keys(ORGANISATION), List.of()).languages(LANGUAGES);
    }

    /**
     * Reads one file.
     *
     * @param file relative to the folder
     * @throws PackError when it isn't there, or isn't YAML with keys at its top
     */
    public Section read(String file) {
        return new Section(file, keys(file), languages().all());
    }

    /**
     * Reads one file of a version's folder.
     *
     * @throws PackError as {@link #read(String)}
     */
    public Section read(VersionNumber version, String file) {
        return read(folder(version) + "/" + file);
    }

    /** Returns the folder of a version, as sentences about it name it. */
    public static String folder(VersionNumber version) {
        return POLICY + "/" + version;
    }

    /**
     * Lists the versions of the policy and its catalogues, the first one first: a folder each.
     *
     * @throws PackError when there is none, or something else lies beside them
     */
    public List<VersionNumber> versions() {
        try (Stream<Path> folders = Files.list(folder.resolve(POLICY))) {
            List<VersionNumber> versions = folders.map(Path::getFileName)
                    .map(Path::toString)
                    .filter(name -> !name.startsWith("."))
                    .map(OrganisationPack::version)
                    .sorted()
                    .toList();
            if (versions.isEmpty()) {
                throw new PackError("The folder policy has no version. Give it a folder 1 with the first one.");
            }
            return versions;
        } catch (IOException e) {
            throw new PackError(
                    "The folder policy is missing in the organisation pack. It has a folder for each"
                            + " version of the policy with its catalogues.",
                    e);
        }
    }

    private static VersionNumber version(String name) {
        return VersionNumber.find(name)
                .orElseThrow(() -> new PackError("The folder policy has \"" + name
                        + "\" in it, which is no version. Name a version's folder by its number, and keep nothing else"
                        + " there."));
    }

    Map<?, ?> keys(String file) {
        try {
            Object top = new Load(LoadSettings.builder()
                            .setLabel(file)
                            .setAllowDuplicateKeys(false)
                            .build())
                    .loadFromString(Files.readString(folder.resolve(file)));
            if (top instanceof Map<?, ?> keys) {
                return keys;
            }
            throw new PackError(file + " must have keys at its top.");
        } catch (IOException e) {
            throw new PackError(file + " is missing in the organisation pack, or can't be read as UTF-8.", e);
        } catch (YamlEngineException e) {
            throw new PackError(file + " is not YAML: " + e.getMessage(), e);
        }
    }

    /** Lists the YAML files of a subfolder, by name. */
    public List<String> filesIn(String subfolder) {
        try (Stream<Path> files = Files.list(folder.resolve(subfolder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .map(name -> subfolder + "/" + name)
                    .toList();
        } catch (IOException e) {
            throw new PackError("The folder " + subfolder + " is missing in the organisation pack.", e);
        }
    }
}
