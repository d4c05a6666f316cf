package org.memberaccounts.web.phone;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.member.MembershipStatus;
import org.memberaccounts.member.Memberships;
import org.memberaccounts.member.OfficialLack;
import org.memberaccounts.member.OfficialMembers;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/** Says whether a member is an official one, and otherwise what is missing and where it is mended. */
@Named
@RequestScoped
public class OfficialStatus {
    /** A thing that is missing, and the page that mends it; null where it isn't theirs to mend. */
    public record Lack(String text, String address) {}

    private final Memberships memberships;
    private final OfficialMembers official;
    private final Organisation organisation;
    private final Caller caller;
    private final Frame frame;

    private boolean member;
    private boolean isOfficial;
    private List<Lack> lacks = List.of();

    @Inject
    OfficialStatus(
            Memberships memberships, OfficialMembers official, Organisation organisation, Caller caller, Frame frame) {
        this.memberships = memberships;
        this.official = official;
        this.organisation = organisation;
        this.caller = caller;
        this.frame = frame;
    }

    /** Looks before anything is rendered, and judges at once, as {@code OfficialFact} does for other systems. */
    public void show() {
        caller.account().flatMap(own -> memberships.find(own.person())).ifPresent(summary -> {
            member = true;
            lacks = official.lacks(caller.account().orElseThrow().person()).stream()
                    .map(this::say)
                    .toList();
            isOfficial = summary.status() != MembershipStatus.pending && lacks.isEmpty();
        });
    }

    private Lack say(OfficialLack lack) {
        String name = organisation
                .attribute(lack.attribute())
                .map(AttributeDefinition::label)
                .map(frame::sayWithin)
                .orElse("");
        return new Lack(
                Sentences.of(OfficialStatus.class, frame.getLocale())
                        .say("lack." + lack.why().code(), name),
                address(lack));
    }

    private static String address(OfficialLack lack) {
        return switch (lack.why()) {
            case NOT_VERIFIED -> VerifyPhone.PAGE;
            case DISPUTED -> "/account/disputes";
            case MISSING ->
                lack.attribute().equals(AttributeId.EMAIL)
                        ? "/account/home"
                        : "/account/correct?attribute=" + lack.attribute().value();
        };
    }

    public boolean isMember() {
        return member;
    }

    public boolean isOfficial() {
        return isOfficial;
    }

    public List<Lack> getLacks() {
        return lacks;
    }
}
