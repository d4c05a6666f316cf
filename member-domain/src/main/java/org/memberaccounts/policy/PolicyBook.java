package org.memberaccounts.policy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.memberaccounts.organisation.Fingerprint;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.OrganisationPack;
import org.memberaccounts.organisation.PackError;
import org.memberaccounts.organisation.ReadFolder;
import org.memberaccounts.organisation.Versioned;
import org.memberaccounts.version.Force;
import org.memberaccounts.version.ForceBook;
import org.memberaccounts.version.VersionNumber;

/** The records of each version, as every node holds it in memory, so that pages need no database. */
@ApplicationScoped
public class PolicyBook implements ForceBook {
    private record Page(List<PreparedVersion> prepared, List<PolicyWay> ways) {}

    private record Seen(Fingerprint then, VersionNumber version) {}

    private final PolicyRows rows;
    private final Organisation organisation;
    private final Instance<VersionMistakes> mistakes;

    private final Map<Seen, Boolean> asItWas = new ConcurrentHashMap<>();
    private final AtomicReference<Set<UUID>> takenAtStart = new AtomicReference<>();

    private Versioned<ReadFolder> folders;
    private volatile Page page = new Page(List.of(), List.of());

    @Inject
    PolicyBook(PolicyRows rows, Organisation organisation, @Any Instance<VersionMistakes> mistakes) {
        this.rows = rows;
        this.organisation = organisation;
        this.mistakes = mistakes;
    }

    /** Reads the folders at the start, when the versions themselves are read. */
    @PostConstruct
    void readFolders() {
        folders = Versioned.read(organisation.pack(), one -> ReadFolder.of(organisation.pack(), one));
    }

    /**
     * Refuses to start with a version in force that isn't what took force: nobody was told of what stands there now.
     */
    void demandAsItWas(VersionNumber inForce) {
        prepared(inForce)
                .map(PreparedVersion::fingerprint)
                .filter(then -> !isAsItWas(then, inForce))
                .ifPresent(then -> {
                    throw new PackError("The folder " + OrganisationPack.folder(inForce)
                            + " isn't as it was when this version took force, so people were not told of what stands"
                            + " there now. Put it back, and make the change in a new version.");
                });
    }

    /**
     * Reads the versions that take force. One whose folder isn't as it was announced doesn't, since nobody was told of
     * what stands there now, even if it is on record that it took force on another server. One that had taken force
     * when this server started is in force whatever its folder is, so that the start is refused
     * ({@link #demandAsItWas}) rather than made on the version before.
     */
    @Override
    public List<Force> read() {
        Page read = readRows();
        if (read.prepared().isEmpty()) {
            begin();
            read = readRows();
        }
        takenAtStart.compareAndSet(
                null,
                read.ways().stream().filter(PolicyWay::taken).map(PolicyWay::id).collect(Collectors.toSet()));
        page = read;
        return Stream.concat(
                        read.prepared().stream()
                                .filter(one -> one.firstSince().isPresent())
                                // nothing was in force before it, not even where its own day is still to come
                                .map(one -> new Force(one.version(), Instant.MIN)),
                        read.ways().stream()
                                .filter(PolicyWay::holds)
                                .filter(this::takesForce)
                                .map(way -> new Force(way.version(), way.inForceAt())))
                .toList();
    }

    private boolean takesForce(PolicyWay way) {
        return takenAtStart.get().contains(way.id()) || isAsAnnounced(way);
    }

    @Override
    public boolean isBehind() {
        return page.ways().stream().anyMatch(way -> way.holds() && way.taken() && !takesForce(way));
    }

    private Page readRows() {
        return new Page(rows.prepared(), rows.ways());
    }

    /** Nobody could be told of the version with which an installation begins. */
    private void begin() {
        OrganisationPack pack = organisation.pack();
        VersionNumber first = pack.versions().getFirst();
        LocalDate day = PolicyText.read(pack, first).first().orElseThrow().inForce();
        rows.begin(first, present(first), day.atStartOfDay(organisation.zone()).toInstant());
    }

    /** Returns the fingerprint of a version as this node has read it. */
    public Fingerprint present(VersionNumber version) {
        return folders.of(version).fingerprint();
    }

    /**
     * Tells whether the folder is still what was announced, and can be read; otherwise nobody is told of it, and the
     * version takes no force.
     */
    public boolean isAsAnnounced(PolicyWay way) {
        return isAsItWas(way.fingerprint(), way.version())
                && mistakes.stream().allMatch(one -> one.mistake(way.version()).isEmpty());
    }

    private boolean isAsItWas(Fingerprint then, VersionNumber version) {
        return asItWas.computeIfAbsent(new Seen(then, version), one -> isRead(then, version));
    }

    private boolean isRead(Fingerprint then, VersionNumber version) {
        try {
            // what counts is what this node has read, and not what lies there since
            return folders.of(version).isWhatWasSeenIn(then);
        } catch (PackError e) {
            // the folder is gone, or is no YAML: the pages about it say so
            return false;
        }
    }

    /** Returns every announcement, in the order in which they were made. */
    public List<PolicyWay> ways() {
        return page.ways();
    }

    /** Finds the version with which the installation began. */
    public Optional<VersionNumber> first() {
        return page.prepared().stream()
                .filter(one -> one.firstSince().isPresent())
                .map(PreparedVersion::version)
                .findFirst();
    }

    /** Finds what officers said about a version. */
    public Optional<PreparedVersion> prepared(VersionNumber version) {
        return page.prepared().stream()
                .filter(one -> one.version().equals(version))
                .findFirst();
    }

    /** Finds the days of a version that is in force, was, or is to come. */
    public Optional<PolicyDays> days(PolicyText text) {
        return text.first()
                .or(() -> page.ways().stream()
                        .filter(way -> way.version().equals(text.version()))
                        .filter(way -> way.withdrawnAt().isEmpty())
                        .map(way -> new PolicyDays(day(way.announcedAt()), way.inForceOn()))
                        .findFirst());
    }

    private LocalDate day(Instant time) {
        ZoneId zone = organisation.zone();
        return LocalDate.ofInstant(time, zone);
    }
}
