package org.memberaccounts.trail;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.actor.Via;
import org.memberaccounts.audit.log.Action;
import org.memberaccounts.audit.log.Actions;
import org.memberaccounts.audit.log.ActorRef;
import org.memberaccounts.audit.log.AuditEvent;
import org.memberaccounts.audit.log.Channel;
import org.memberaccounts.audit.log.Detail;
import org.memberaccounts.audit.log.Ground;
import org.memberaccounts.casework.CaseStanding;
import org.memberaccounts.casework.DocumentReference;
import org.memberaccounts.casework.WaitsFor;
import org.memberaccounts.input.CheckedValue;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.OrganisationPack;
import org.memberaccounts.person.EmailAddress;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.purpose.PurposeId;

/** Makes events of every kind that is recorded, in each of the ways in which their components can differ. */
public final class Samples {
    private static final UUID ID = UUID.fromString("0193b2c4-0000-7000-8000-000000000001");
    private static final Access ACCESS = new Access(
            new Actor.Staff(104, Set.of(StaffRole.SUPPORT)), new Via("member-web", Channel.WEB, Detail.NONE));
    private static final CaseStanding OPEN =
            new CaseStanding(WaitsFor.US, Optional.empty(), 0, 0, Optional.empty(), Optional.empty());
    private static final Map<Class<?>, List<?>> VALUES = Map.ofEntries(
            Map.entry(Access.class, List.of(ACCESS)),
            Map.entry(PurposeId.class, List.of(PurposeId.NOTICES)),
            Map.entry(AttributeId.class, List.of(AttributeId.EMAIL)),
            Map.entry(CheckedValue.class, List.of(CheckedValue.of(new EmailAddress("planted@sample.example")))),
            Map.entry(DocumentReference.class, List.of(new DocumentReference("Az-118/2026"))),
            Map.entry(Ground.class, List.of(Ground.legalBasis("contract"))),
            Map.entry(UUID.class, List.of(ID)),
            Map.entry(PersonId.class, List.of(new PersonId(ID))),
            Map.entry(Instant.class, List.of(Instant.parse("2026-11-30T00:00:00Z"))),
            Map.entry(String.class, List.of("sample")),
            Map.entry(boolean.class, List.of(true, false)),
            Map.entry(ActorRef.class, List.of(new ActorRef(ActorRef.Kind.STAFF, "104", "support"))),
            Map.entry(CaseStanding.class, List.of(OPEN)),
            Map.entry(Integer.class, List.of(104)),
            Map.entry(int.class, List.of(1)),
            Map.entry(long.class, List.of(5L)));

    private final Recorder recorder;
    private final List<Actions> features;

    /** @param features whose actions an event can name */
    public Samples(OrganisationPack pack, List<Actions> features) {
        PurposeCatalogue purposes = PurposeCatalogue.of(Organisation.of(pack));
        this.recorder = new Recorder(null, person -> Optional.of(new Subject(ID)), purposes);
        this.features = features;
    }

    /** Returns the entries that events of this kind make. */
    public List<AuditEvent> of(Class<?> kind) {
        return all(kind).map(event -> recorder.event((Recorded) event)).toList();
    }

    private Stream<?> all(Type type) {
        if (type instanceof ParameterizedType generic) {
            List<?> inner = all(generic.getActualTypeArguments()[0]).limit(100).toList();
            return generic.getRawType() == Optional.class
                    ? Stream.concat(Stream.of(Optional.empty()), inner.stream().map(Optional::of))
                    : Stream.of(generic.getRawType() == List.class ? inner.subList(0, 1) : Set.of(inner.getFirst()));
        }
        Class<?> plain = (Class<?>) type;
        if (VALUES.containsKey(plain)) {
            return VALUES.get(plain).stream();
        }
        if (plain.isEnum()) {
            return Arrays.stream(plain.getEnumConstants());
        }
        if (Action.class.isAssignableFrom(plain)) {
            return actions(plain);
        }
        if (plain.isSealed()) {
            return Arrays.stream(plain.getPermittedSubclasses()).flatMap(this::all);
        }
        return combinations(plain);
    }

    /** Returns none for an event that can have any: its entries depend on who fires it. */
    private Stream<?> actions(Class<?> shape) {
        return shape == Action.class
                ? Stream.empty()
                : features.stream().flatMap(feature -> feature.all().stream()).filter(shape::isInstance);
    }

    private Stream<?> combinations(Class<?> shape) {
        if (!shape.isRecord()) {
            throw new IllegalArgumentException("There is no sample of " + shape.getName() + " yet. Add one.");
        }
        Stream<List<Object>> chosen = Stream.of(List.of());
        for (RecordComponent component : shape.getRecordComponents()) {
            List<?> candidates = all(component.getGenericType()).toList();
            chosen = chosen.flatMap(before -> candidates.stream()
                    .map(one -> Stream.concat(before.stream(), Stream.of(one)).toList()));
        }
        return chosen.map(values -> make(shape, values.toArray()));
    }

    private static Object make(Class<?> shape, Object[] values) {
        try {
            Class<?>[] types = Arrays.stream(shape.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = shape.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("No sample of " + shape.getName() + " can be made.", e);
        }
    }
}
