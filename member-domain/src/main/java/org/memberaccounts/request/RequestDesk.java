package org.memberaccounts.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.paging.Page;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.ReferenceNumber;
import org.memberaccounts.vault.TextId;
import org.memberaccounts.vault.TextKind;

/** The desk at which requests of any kind are looked up. */
@ApplicationScoped
public class RequestDesk {
    private static final AttributeId REASON = new AttributeId("request-reason");

    private final Requests requests;
    private final RequestLists lists;
    private final Workflows workflows;
    private final Event<RequestDenied> denied;

    @Inject
    RequestDesk(Requests requests, RequestLists lists, Workflows workflows, Event<RequestDenied> denied) {
        this.requests = requests;
        this.lists = lists;
        this.workflows = workflows;
        this.denied = denied;
    }

    /** Returns the id in the vault of the reasons of a decision. */
    public static TextId reasonsOf(RequestId id) {
        return new TextId(REASON, id.value());
    }

    @Produces
    static TextKind reasons() {
        return new TextKind(REASON, TextKind.Use.DECIDING);
    }

    /** Finds the number that people know a request by. */
    @Transactional
    public Optional<String> number(RequestId id) {
        return requests.find(id).map(request -> workflows.file(request).number());
    }

    /** Finds the request with this number, for the log's readers. */
    @Transactional
    public Optional<RequestId> numbered(ReferenceNumber number) {
        return requests.numbered(number).map(request -> workflows.file(request).id());
    }

    /**
     * Finds a request, for those who decide its kind and for the person concerned; an attempt by anybody else is put on
     * record.
     */
    @Transactional
    public Optional<RequestFile> find(Access by, Workflow workflow, RequestId id) {
        return find(workflow, id).filter(file -> maySee(by, file));
    }

    /** Finds a request of any kind, for the same people and with the same record. */
    @Transactional
    public Optional<RequestFile> find(Access by, RequestId id) {
        return requests.find(id).map(workflows::file).filter(file -> maySee(by, file));
    }

    private boolean maySee(Access by, RequestFile file) {
        return file.workflow().isDecidedBy(by.actor()) || isTheirs(by, file, RequestAction.lookingAt(file.workflow()));
    }

    /** Finds a request, for the machinery of its kind. */
    public Optional<RequestFile> find(Workflow workflow, RequestId id) {
        return requests.find(id).filter(request -> request.isOf(workflow)).map(request -> request.file(workflow));
    }

    /** Tells whether the actor acts as the person concerned; an attempt by anybody else is put on record. */
    @Transactional
    public boolean isTheirs(Access by, RequestFile file, RequestAction attempt) {
        boolean theirs = file.isTheirs(by);
        if (!theirs) {
            denied.fire(RequestDenied.about(file, by, attempt, Denial.NOT_ALLOWED));
        }
        return theirs;
    }

    /**
     * Returns a page of a person's requests of every kind, newest first.
     *
     * @param after the last one of the page before
     */
    @Transactional
    public Page<RequestFile, RequestId> of(PersonId person, Optional<RequestId> after) {
        return lists.of(person, workflows.all(), after);
    }

    /** Returns a page of a person's requests of a kind, newest first. */
    @Transactional
    public Page<RequestFile, RequestId> of(Workflow workflow, PersonId person, Optional<RequestId> after) {
        return lists.of(person, List.of(workflow), after);
    }

    /** Finds a person's open request of a kind. */
    @Transactional
    public Optional<RequestFile> open(Workflow workflow, PersonId person) {
        return requests.open(workflow, person).map(request -> request.file(workflow));
    }
}
