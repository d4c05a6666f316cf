package org.memberaccounts.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The addresses that {@code EveryPageIT} visits, and as whom; {@code %1$s} and so on stand for ids of things that are
 * made meanwhile.
 */
final class Visits {
    /** The beginnings of addresses that are for people who are signed in. */
    static final List<String> AREAS = List.of("/account/", "/service/", "/privacy/", "/audit/", "/staff/");

    private static final Path WEBAPP =
            Path.of(System.getProperty("project.root", "..")).resolve("member-web/src/main/webapp");

    /** An address without a page. */
    static final String NOWHERE = "/nothing-here";

    static final List<String> VISITOR = List.of(
            "/",
            "/?signed-out=1",
            "/policy",
            "/announcements",
            "/announcements?day=2026-11-15",
            "/asked-for",
            "/contact",
            "/join-guardian",
            "/join-guardian?removed=1",
            NOWHERE,
            "/sign-in-over?why=disabled",
            "/sign-in-over?why=deleted",
            "/sign-in-over?why=being-erased",
            "/sign-in-over?why=gone",
            "/account/home",
            "/link",
            "/link?t=none",
            "/password-forgotten",
            "/join");
    static final List<String> NEWCOMER = List.of("/account/complete", "/account/complete?age=older");
    static final List<String> INVITED = List.of("/account/invitation");
    static final List<String> DECLINED = List.of("/invitation-declined");
    static final List<String> MEMBER = List.of(
            "/account/home",
            "/account/home?done=membership.completed",
            "/account/reads",
            "/account/reads?outcome=refused&who=staff",
            "/account/reads?who=integrator&days=30",
            "/account/consents",
            "/account/consents?joined=1",
            "/account/cases",
            "/account/case?id=none",
            "/account/ask",
            "/account/disputes",
            "/account/disputes?done=confirmed",
            "/account/phone",
            "/account/phone?done=verified",
            "/account/phone?refused=code-over",
            "/account/correct?attribute=phone",
            "/account/correct?attribute=vehicle");
    /** The addresses of an agent; the first id is the person's, the second the case's. */
    static final List<String> AGENT = List.of(
            "/service/cases",
            "/service/cases?closed=%2$s",
            "/service/cases?after=%2$s",
            "/service/queue",
            "/service/queue?place=late&told=none",
            "/service/closed?person=%1$s",
            "/service/closed?from=2026-01-01&to=2026-12-31",
            "/service/cover?id=%2$s&told=taken",
            "/service/cover?id=none",
            "/service/close?id=%2$s",
            "/service/close?id=none",
            "/service/hand-over?id=%2$s",
            "/service/hand-over?id=none",
            "/service/case?id=%2$s&text=done",
            "/service/find",
            "/service/open?person=%1$s",
            "/service/case?id=none",
            "/service/dispute?id=%2$s",
            "/service/dispute?id=none",
            "/service/dispute-end?id=%2$s&dispute=none",
            "/service/case?id=%2$s");

    /** The address of a case about a colleague. */
    static final List<String> COLLEAGUE = List.of("/service/case?id=%1$s");

    static final List<String> LEAD =
            List.of("/service/approvals", "/service/approvals?refused=over", "/service/staff", "/staff/account");

    static final List<String> NOT_FOR_A_LEAD = List.of("/service/cases");

    static final List<String> AUDITOR = List.of(
            "/audit/search",
            "/audit/search?outcome=refused",
            "/audit/search?from=2020-01-01",
            "/audit/search?from=2020-01-01&outcome=refused",
            "/audit/search?subject=none");

    static final List<String> NOT_FOR_AN_AUDITOR = List.of("/service/cases", "/privacy/desk");
    /** The addresses of a person about to ask; the page that asks comes last, since its form is used next. */
    static final List<String> ABOUT_TO_LEAVE =
            List.of("/account/requests", "/account/request?id=none", "/account/deletion");
    /** The addresses of a person who has asked; the request's own page comes last. */
    static final List<String> LEAVING = List.of("/account/home", "/account/requests", "/account/request?id=%1$s");

    static final List<String> REQUEST = List.of("/account/request?id=%1$s");
    static final List<String> REQUESTS = List.of("/account/requests");
    static final List<String> OFFICER = List.of(
            "/privacy/desk",
            "/privacy/desk?stage=ended",
            "/privacy/desk?id=none",
            "/privacy/disputes",
            "/privacy/versions",
            "/privacy/announcing?version=2",
            "/privacy/withdrawing?version=2",
            "/policy-changes?version=2",
            "/privacy/desk?id=%1$s");
    static final List<String> REVIEW = List.of("/privacy/desk?id=%1$s");
    static final List<String> CERTIFICATE = List.of("/certificate");
    static final List<String> AUDITOR_OF_A_DELETION = List.of("/audit/search?case=%1$s");

    private Visits() {}

    /**
     * Returns the pages of an area that stand in no list here, so that a page is visited as soon as it is there. One
     * that needs more than its address is visited by an IT of its feature as well.
     *
     * @param area the beginning of their addresses, such as {@code /account/}
     */
    static List<String> othersOf(String area) {
        Set<String> named = named();
        return pages().stream()
                .filter(page -> page.startsWith(area) && !named.contains(page))
                .toList();
    }

    /** Returns the pages that stand in no list and in no area of somebody's own. */
    static List<String> othersOfVisitors() {
        Set<String> named = named();
        return pages().stream()
                .filter(page -> AREAS.stream().noneMatch(page::startsWith) && !named.contains(page))
                .toList();
    }

    /** Returns the pages that there are. */
    static Set<String> pages() {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.map(file -> "/" + WEBAPP.relativize(file))
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("/WEB-INF/"))
                    .map(file -> file.equals("/index.xhtml") ? "/" : file.replaceFirst("\\.xhtml$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the part of each address in a list that tells which page it is. */
    static Set<String> named() {
        return Stream.of(
                        VISITOR,
                        NEWCOMER,
                        INVITED,
                        DECLINED,
                        MEMBER,
                        AGENT,
                        LEAD,
                        AUDITOR,
                        ABOUT_TO_LEAVE,
                        LEAVING,
                        REQUEST,
                        REQUESTS,
                        OFFICER,
                        REVIEW,
                        CERTIFICATE,
                        AUDITOR_OF_A_DELETION)
                .flatMap(List::stream)
                .map(address -> address.replaceFirst("\\?.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
