package org.memberaccounts.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.memberaccounts.version.VersionNumber;

/**
 * All that a feature reads from each version of the catalogues, all of them at the start. A mistake in a version is
 * kept with it: it matters once that version is asked for, so that a coming one keeps no server from starting.
 */
public final class Versioned<T> {
    private final TreeMap<VersionNumber, T> read = new TreeMap<>();
    private final Map<VersionNumber, PackError> mistakes = new TreeMap<>();

    private Versioned() {}

    /** Reads every version of this pack. */
    public static <T> Versioned<T> read(OrganisationPack pack, Function<VersionNumber, T> reader) {
        Versioned<T> versions = new Versioned<>();
        pack.versions().forEach(version -> {
            try {
                versions.read.put(version, reader.apply(version));
            } catch (PackError e) {
                versions.mistakes.put(version, e);
            }
        });
        return versions;
    }

    /**
     * Returns what stands in this version.
     *
     * @throws PackError when there is a mistake in it, or the pack has no such version
     */
    public T of(VersionNumber version) {
        T found = read.get(version);
        if (found == null) {
            throw mistake(version).orElseGet(() -> missing(version));
        }
        return found;
    }

    private static PackError missing(VersionNumber version) {
        return new PackError("The folder " + OrganisationPack.folder(version)
                + " was missing in the organisation pack at the start. It has what is, was or will be in force: put it"
                + " back, and start the server again.");
    }

    /** Lists the versions that were there at the start, those with a mistake too; the first one first. */
    public List<VersionNumber> versions() {
        return Stream.concat(read.keySet().stream(), mistakes.keySet().stream())
                .sorted()
                .toList();
    }

    /** Finds the mistake in a version. */
    public Optional<PackError> mistake(VersionNumber version) {
        return Optional.ofNullable(mistakes.get(version));
    }

    /** Returns what stands in the versions before this one, the newest first, as far as it could be read. */
    public Stream<T> before(VersionNumber version) {
        return read.headMap(version, false).descendingMap().values().stream();
    }
}
