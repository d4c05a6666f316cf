package org.memberaccounts.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.operation.PublicAddress;
import org.memberaccounts.operation.SampleMark;
import org.memberaccounts.organisation.Brand;
import org.memberaccounts.organisation.LocalizedText;
import org.memberaccounts.organisation.Names;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.wording.Numbers;

/** The bar and the foot of every page; nothing personal is in them. */
@Named
@RequestScoped
public class Frame {
    private final Organisation organisation;
    private final Caller caller;
    private final HttpServletRequest request;
    private final PublicAddress pages;
    private final SampleMark mark;

    @Inject
    Frame(Organisation organisation, Caller caller, HttpServletRequest request, PublicAddress pages, SampleMark mark) {
        this.organisation = organisation;
        this.caller = caller;
        this.request = request;
        this.pages = pages;
        this.mark = mark;
    }

    public Brand getBrand() {
        return organisation.brand();
    }

    public Locale getLocale() {
        return Preferences.language(request, organisation.languages());
    }

    /**
     * Tells whether a form is being taken. Until the page is shown, forms that depend on how things stand are there
     * whatever that is by now: what somebody sends from a page of before is answered, and on record.
     */
    public boolean isTaking() {
        return !PhaseId.RENDER_RESPONSE.equals(FacesContext.getCurrentInstance().getCurrentPhaseId());
    }

    /** For the lang attribute. */
    public String getLanguage() {
        return getLocale().toLanguageTag();
    }

    /** The languages that the page can be had in besides this one. */
    public List<LanguageChoice> getOtherLanguages() {
        return LanguageChoice.besides(getLocale(), organisation.languages());
    }

    /** A text of the organisation in the language of the page. */
    public String say(LocalizedText text) {
        return text.in(getLocale());
    }

    /** The same inside of a sentence. */
    public String sayWithin(LocalizedText text) {
        return names().within(text);
    }

    /** Names one after the other. */
    public String listed(Stream<String> names) {
        return names().listed(names);
    }

    /** A number as the language of the page writes it. */
    public String count(long number) {
        return new Numbers(getLocale()).count(number);
    }

    /** Parts that may have commas in them, one after the other. */
    public String listedApart(Stream<String> parts) {
        return names().listedApart(parts);
    }

    private Names names() {
        return new Names(getLocale());
    }

    public String getAppearance() {
        return Preferences.appearance(request);
    }

    /** For the data-theme attribute; null leaves it to the device. */
    public String getTheme() {
        return getAppearance().equals(Preferences.DEVICE) ? null : getAppearance();
    }

    /**
     * The address of this page as people see it, also after a form on it was sent: where a choice of language leads
     * back to. Nothing typed is in it.
     */
    public String getPage() {
        Object original = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String path = (original == null ? request.getRequestURI() : original.toString()).replaceFirst("\\.xhtml$", "");
        return (path.equals("/index") ? "/" : path)
                + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    public boolean isSignedIn() {
        return caller.isSignedIn();
    }

    /** Tells whether the signed-in person works here, in whatever role. */
    public boolean isStaff() {
        return caller.staff().isPresent();
    }

    public boolean isSupport() {
        return caller.has(StaffRole.SUPPORT);
    }

    public boolean isSupportLead() {
        return caller.has(StaffRole.SUPPORT_LEAD);
    }

    public boolean isPrivacyOfficer() {
        return caller.has(StaffRole.PRIVACY_OFFICER);
    }

    public boolean isAuditor() {
        return caller.has(StaffRole.AUDITOR);
    }

    /**
     * Tells whether the signed-in person has roles that are meant to check each other; nothing is done for them then,
     * and the page says why.
     */
    public boolean isConflictingRoles() {
        return caller.hasConflictingRoles();
    }

    /** The address where signing in begins, in the language of this page. */
    public String getSignIn() {
        return "/account/home?" + getSignInLanguage();
    }

    /** A parameter for an address that leads to Keycloak, so that it speaks the language of this page. */
    public String getSignInLanguage() {
        return Preferences.forSignIn(request, organisation.languages());
    }

    /** The first page of the area where the signed-in person works. */
    public String getOwnArea() {
        if (isSupport() || isSupportLead()) {
            return isSupport() ? "/service/cases" : "/service/approvals";
        }
        return isAuditor() ? "/audit/search" : isPrivacyOfficer() ? "/privacy/desk" : "/account/home";
    }

    /** The name of that area, as a key of the frame's texts. */
    public String getOwnAreaKey() {
        return isSupport() || isSupportLead()
                ? "area.service"
                : isAuditor() ? "area.audit" : isPrivacyOfficer() ? "area.privacy" : "area.account";
    }

    /** The address of these pages, as people outside type it. */
    public String getPublicAddress() {
        return pages.origin();
    }

    /** Tells whether this is the local start, whose people are invented. */
    public boolean isSample() {
        return mark.isShown();
    }
}
