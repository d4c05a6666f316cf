package org.memberaccounts.sample;

import java.util.List;
import java.util.Set;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.purpose.PurposeId;

/** The sample organisation's purposes, as far as the story needs them. */
final class Purposes {
    static final PurposeId SERVICE = new PurposeId("service-application");
    static final PurposeId LEGAL_DUTY = new PurposeId("legal-duty");
    static final PurposeId PREFERENCES = new PurposeId("customer-preferences");
    static final PurposeId ADVERTISING = new PurposeId("advertising-planning");
    static final PurposeId STATISTICS = new PurposeId("member-statistics");
    static final PurposeId IMPROVEMENT = new PurposeId("service-improvement");
    /** The purposes that people are asked about, those that they agree to most readily first. */
    static final List<PurposeId> ASKED =
            List.of(IMPROVEMENT, PREFERENCES, STATISTICS, new PurposeId("trend-analysis"), ADVERTISING);

    static final AttributeId NAME = new AttributeId("name");
    static final AttributeId PHONE = AttributeId.PHONE;
    static final AttributeId REGION = new AttributeId("region");
    static final AttributeId VEHICLE = new AttributeId("vehicle");
    static final Set<AttributeId> TO_CALL = Set.of(NAME, PHONE);
    static final Set<AttributeId> TO_SERVE = Set.of(NAME, PHONE, REGION, VEHICLE);
    static final Set<AttributeId> TO_PLAN = Set.of(REGION);

    private Purposes() {}
}
