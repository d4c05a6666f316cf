package org.memberaccounts.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.memberaccounts.version.VersionInForce;
import org.memberaccounts.version.VersionNumber;
import org.memberaccounts.wording.Languages;

/**
 * The organisation of this installation. Read once, at start; a mistake in the pack stops the start with a sentence.
 * The attributes are those of the version in force.
 */
@ApplicationScoped
public class Organisation {
    private static final String DAYS_AHEAD = "announced-days-ahead";
    private static final int USUAL_DAYS_AHEAD = 30;
    private static final int MOST_DAYS_AHEAD = 366;

    private final OrganisationPack pack;
    private Languages languages;
    private Brand brand;
    private Territory territory;
    private ZoneId zone;
    private int ageOfConsent;
    private int announcedDaysAhead;
    private final Supplier<VersionNumber> version;
    private Versioned<AttributeCatalogue> catalogues;

    @Inject
    Organisation(OrganisationPack pack, VersionInForce version) {
        this(pack, version::now);
        read();
    }

    private Organisation(OrganisationPack pack, Supplier<VersionNumber> version) {
        this.pack = pack;
        this.version = version;
    }

    /** Returns the organisation of this pack, as its first version has it. */
    public static Organisation of(OrganisationPack pack) {
        Organisation organisation = new Organisation(pack, () -> pack.versions().getFirst());
        organisation.read();
        organisation.attributes();
        return organisation;
    }

    /** Returns the organisation with the attributes of this version. */
    public Organisation at(VersionNumber one) {
        Organisation then = new Organisation(pack, () -> one);
        then.copy(this);
        return then;
    }

    private void copy(Organisation other) {
        languages = other.languages;
        brand = other.brand;
        territory = other.territory;
        zone = other.zone;
        ageOfConsent = other.ageOfConsent;
        announcedDaysAhead = other.announcedDaysAhead;
        catalogues = other.catalogues;
    }

    private void read() {
        Section organisation = pack.read(OrganisationPack.ORGANISATION);
        languages = organisation.languages(OrganisationPack.LANGUAGES);
        brand = Brand.read(organisation.section("brand"));
        territory = Territory.read(organisation.section("territory"));
        zone = organisation.parsed("zone", ZoneId::of, "must be a time zone such as Asia/Shanghai");
        ageOfConsent = organisation.number("age-of-consent");
        announcedDaysAhead = daysAhead(organisation);
        organisation.done();
        catalogues = Versioned.read(pack, one -> AttributeCatalogue.read(pack, one, languages));
    }

    private static int daysAhead(Section organisation) {
        int days = organisation.optionalNumber(DAYS_AHEAD).orElse(USUAL_DAYS_AHEAD);
        if (days < 1 || days > MOST_DAYS_AHEAD) {
            throw organisation.error(DAYS_AHEAD, "must be from 1 to " + MOST_DAYS_AHEAD);
        }
        return days;
    }

    /** Returns the folder, for features that read a file of their own. */
    public OrganisationPack pack() {
        return pack;
    }

    /** Returns the languages that it speaks; every text of the pack is there in each. */
    public Languages languages() {
        return languages;
    }

    public Brand brand() {
        return brand;
    }

    /** Returns where data is stored, and whose law applies. */
    public Territory territory() {
        return territory;
    }

    /** Returns the zone in which days begin and deadlines end. */
    public ZoneId zone() {
        return zone;
    }

    /** Returns the age, in years, under which a guardian is needed (MIN-1). */
    public int ageOfConsent() {
        return ageOfConsent;
    }

    /** Returns the days that pass between the announcement of a version, once complete, and its force (POL-2). */
    public int announcedDaysAhead() {
        return announcedDaysAhead;
    }

    /** Returns the attributes that people are asked for, in the order of the form. */
    public List<AttributeDefinition> attributes() {
        return catalogue().attributes();
    }

    private AttributeCatalogue catalogue() {
        return catalogues.of(version.get());
    }

    /** Returns the one attribute that plays this part. */
    public AttributeDefinition attribute(AttributeDefinition.Part part) {
        return catalogue().get(part);
    }

    public Optional<AttributeDefinition> attribute(AttributeId id) {
        return attribute(id.value());
    }

    /** Finds the attribute with this id. Any text may be given. */
    public Optional<AttributeDefinition> attribute(String id) {
        return catalogue().find(id);
    }

    /** Finds an attribute that people are asked for or once were, as the newest version that has it calls it. */
    public Optional<AttributeDefinition> everAsked(String id) {
        return attribute(id)
                .or(() -> catalogues
                        .before(version.get())
                        .flatMap(before -> before.find(id).stream())
                        .findFirst());
    }
}
