package org.memberaccounts.api.document;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.memberaccounts.approval.ApprovalFile;
import org.memberaccounts.audit.log.ActorRef;
import org.memberaccounts.audit.log.Channel;
import org.memberaccounts.audit.log.Ground;
import org.memberaccounts.audit.log.Outcome;
import org.memberaccounts.deletion.CodeReach;
import org.memberaccounts.deletion.DeletionGround;
import org.memberaccounts.deletion.DeletionWorkflow;
import org.memberaccounts.deletion.RefusalGround;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.input.Reason;
import org.memberaccounts.invitation.InvitationEnded;
import org.memberaccounts.invitation.InvitationStatus;
import org.memberaccounts.member.MembershipStatus;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.purpose.LegalBasis;
import org.memberaccounts.purpose.ReaderKind;
import org.memberaccounts.request.Act;
import org.memberaccounts.request.Party;
import org.memberaccounts.request.State;
import org.memberaccounts.request.Transition;
import org.memberaccounts.vault.store.Vault;

/**
 * Where codes of our own stand in requests and answers, and which there are: taken from the domain, so that no list
 * goes stale. What the organisation names itself is in no list; there the description says which operation has it.
 */
class ClosedSets implements OASFilter {
    private static final List<String> STATES =
            DeletionWorkflow.DEFINITION.states().stream().map(State::code).toList();
    private static final List<String> ACTS =
            DeletionWorkflow.DEFINITION.acts().stream().map(Act::code).toList();
    private static final List<String> PARTIES = DeletionWorkflow.DEFINITION.transitions().stream()
            .map(Transition::by)
            .map(Party::code)
            .distinct()
            .toList();
    private static final List<String> ACTOR_KINDS = codes(ActorRef.Kind.values(), ActorRef.Kind::code);
    private static final List<String> OUTCOMES = codes(Outcome.values(), Outcome::code);

    /** By schema and member; of a member that is a list, what can be in it. */
    private static final Map<String, List<String>> MEMBERS = Map.ofEntries(
            entry("Approval.state", codes(ApprovalFile.State.values(), ApprovalFile.State::code)),
            entry("AskForDeletion.ground", codes(DeletionGround.values(), DeletionGround::code)),
            entry("Attribute.type", codes(AttributeDefinition.Type.values(), AttributeDefinition.Type::code)),
            entry("Certificate.state", STATES),
            entry("DeletionMove.act", ACTS),
            entry("DeletionMove.by", PARTIES),
            entry("DeletionMove.from", STATES),
            entry("DeletionMove.to", STATES),
            entry("DeletionRequest.claimCode", codes(CodeReach.values(), CodeReach::code)),
            entry("DeletionRequest.ground", codes(DeletionGround.values(), DeletionGround::code)),
            entry("DeletionRequest.refusalGround", codes(RefusalGround.values(), RefusalGround::code)),
            entry("DeletionRequest.state", STATES),
            entry("Enrolment.reason", codes(InvitationEnded.Reason.values(), InvitationEnded.Reason::code)),
            entry("Enrolment.status", codes(InvitationStatus.values(), InvitationStatus::name)),
            entry("Entry.actorKind", ACTOR_KINDS),
            entry("Entry.channel", codes(Channel.values(), Channel::code)),
            entry("Entry.outcome", OUTCOMES),
            entry("Ground.kind", codes(Ground.Kind.values(), Ground.Kind::code)),
            entry(
                    "LookUp.attribute",
                    Vault.INDEXED.stream().map(AttributeId::value).sorted().toList()),
            entry("Membership.status", codes(MembershipStatus.values(), MembershipStatus::name)),
            entry("Move.act", ACTS),
            entry("Move.state", STATES),
            entry("Place.how", codes(Evidence.How.values(), Evidence.How::code)),
            entry("Purpose.basis", codes(LegalBasis.values(), LegalBasis::code)),
            entry("Purpose.readers", codes(ReaderKind.values(), ReaderKind::code)),
            entry("RefuseDeletion.ground", codes(RefusalGround.values(), RefusalGround::code)),
            entry("ValueError.code", codes(Reason.values(), Reason::code)));

    /** By operation and parameter. */
    private static final Map<String, List<String>> PARAMETERS =
            Map.of("searchLog.actorKind", ACTOR_KINDS, "searchLog.outcome", OUTCOMES);

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getParameters() != null) {
            operation
                    .getParameters()
                    .forEach(parameter -> name(
                            parameter.getSchema(),
                            PARAMETERS.get(operation.getOperationId() + "." + parameter.getName())));
        }
        return operation;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                schema.getProperties()
                        .forEach((member, value) -> name(
                                value.getItems() == null ? value : value.getItems(), MEMBERS.get(name + "." + member)));
            }
        });
    }

    private static void name(Schema schema, List<String> codes) {
        if (schema != null && codes != null) {
            schema.setEnumeration(List.copyOf(codes));
        }
    }

    private static <C> List<String> codes(C[] all, Function<C, String> code) {
        return Arrays.stream(all).map(code).toList();
    }
}
