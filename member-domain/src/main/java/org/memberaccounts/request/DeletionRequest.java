package org.memberaccounts.request;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.person.PersonId;

/** A person's request to be erased. Moves only as {@link DeletionWorkflow} says. */
@Entity
@Table(name = "deletion_request")
class DeletionRequest {
    @Id
    private UUID id;

    private String number;

    @Column(name = "person_id")
    private UUID person;

    private String ground;

    private String language;

    private String state;

    private Integer officer;

    @Column(name = "refusal_ground")
    private String refusalGround;

    @Column(name = "waiting_until")
    private Instant waitingUntil;

    @Column(name = "held_until")
    private Instant heldUntil;

    private String certificate;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "deletion_request_step", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    private List<Step> steps = new ArrayList<>();

    @Version
    private int version;

    protected DeletionRequest() {}

    DeletionRequest(RequestId id, String number, PersonId person, DeletionGround ground, Locale language, Instant at) {
        this.id = id.value();
        this.number = number;
        this.person = person.value();
        this.ground = ground.code();
        this.language = language.toLanguageTag();
        this.state = State.RECEIVED.code();
        steps.add(new Step(Act.ASKED.code(), state, at, null));
    }

    /** @throws IllegalStateException when the workflow knows no such move from here */
    void move(Act act, Instant at) {
        move(act, at, Optional.empty());
    }

    /** The same by an officer. */
    void move(Act act, Instant at, Optional<Integer> by) {
        Transition transition = DeletionWorkflow.move(State.of(state), act)
                .orElseThrow(() -> new IllegalStateException("This request can't be " + act.code() + " now."));
        state = transition.to().code();
        steps.add(new Step(transition, at, by));
    }

    void takeUp(int staff) {
        officer = staff;
    }

    void waitUntil(Instant end) {
        waitingUntil = end;
    }

    void hold(Instant end) {
        heldUntil = end;
    }

    void refuse(RefusalGround on) {
        refusalGround = on.code();
    }

    void certify(String signed) {
        certificate = signed;
    }

    /** From here on it is nobody's. */
    void untie() {
        person = null;
    }

    Optional<String> certificate() {
        return Optional.ofNullable(certificate);
    }

    RequestFile file() {
        return new RequestFile(
                new RequestId(id),
                number,
                Optional.ofNullable(person).map(PersonId::new),
                DeletionGround.of(ground),
                State.of(state),
                Locale.forLanguageTag(language),
                Optional.ofNullable(officer),
                Optional.ofNullable(refusalGround).map(RefusalGround::of),
                Optional.ofNullable(waitingUntil),
                Optional.ofNullable(heldUntil),
                steps.stream().map(Step::move).toList());
    }
}
