package org.memberaccounts.organisation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.memberaccounts.settings.Setting;
import org.memberaccounts.settings.Settings;
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

    /** Reads the languages that the organisation speaks: each text of the pack is there in each of them. */
    Languages languages() {
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

    private Map<?, ?> keys(String file) {
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
