package org.memberaccounts.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.memberaccounts.version.VersionNumber;

/** All that stands in a version's folder, as it was read once: what lies there since doesn't matter. */
public final class ReadFolder {
    private static final List<String> FILES =
            List.of("policy.yaml", "purposes.yaml", "attributes.yaml", "case-kinds.yaml", "requests.yaml");

    private final List<Map<?, ?>> files;
    private final List<String> spoken;

    private ReadFolder(List<Map<?, ?>> files, List<String> spoken) {
        this.files = files;
        this.spoken = spoken;
    }

    /**
     * Reads the folder of a version.
     *
     * @throws PackError when a file is missing, or isn't YAML with keys at its top
     */
    public static ReadFolder of(OrganisationPack pack, VersionNumber version) {
        return new ReadFolder(
                FILES.stream()
                        .<Map<?, ?>>map(file -> pack.keys(OrganisationPack.folder(version) + "/" + file))
                        .toList(),
                pack.languages().all().stream().map(Locale::toLanguageTag).toList());
    }

    /** Returns its fingerprint, in every language that the organisation spoke when it was read. */
    public Fingerprint fingerprint() {
        return Fingerprint.of(files, spoken, spoken);
    }

    /** Tells whether it says the same as when this was taken, in the languages of then. */
    public boolean isWhatWasSeenIn(Fingerprint then) {
        return Fingerprint.of(files, then.languages(), spoken).equals(then);
    }
}
