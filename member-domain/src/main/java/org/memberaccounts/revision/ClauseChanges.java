package org.memberaccounts.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.memberaccounts.policy.Clause;
import org.memberaccounts.policy.PolicyText;

/** Compares the prose of two versions, clause by clause. */
final class ClauseChanges {
    /** A clause and the section in which it stands. */
    private record Placed(String section, Clause clause) {}

    private ClauseChanges() {}

    static List<ClauseChange> between(PolicyText before, PolicyText after) {
        Map<String, Placed> old = placed(before);
        Map<String, Placed> anew = placed(after);
        Set<String> moved = moved(old, anew);
        List<ClauseChange> changes = new ArrayList<>();
        anew.forEach((id, one) -> {
            if (!old.containsKey(id)) {
                changes.add(new ClauseChange.Added(one.clause()));
            } else if (!old.get(id).clause().text().readsLike(one.clause().text())) {
                changes.add(new ClauseChange.Changed(
                        one.clause(), old.get(id).clause().text(), moved.contains(id)));
            } else if (moved.contains(id)) {
                changes.add(new ClauseChange.Moved(one.clause()));
            }
        });
        old.forEach((id, one) -> {
            if (!anew.containsKey(id)) {
                changes.add(new ClauseChange.TakenOut(one.clause()));
            }
        });
        return List.copyOf(changes);
    }

    private static Map<String, Placed> placed(PolicyText text) {
        Map<String, Placed> placed = new LinkedHashMap<>();
        text.parts()
                .forEach(part ->
                        part.clauses().forEach(clause -> placed.put(clause.id(), new Placed(part.id(), clause))));
        return placed;
    }

    /** Returns those in both that stand in another section, or in another order among those that stay. */
    private static Set<String> moved(Map<String, Placed> old, Map<String, Placed> anew) {
        List<String> was =
                old.keySet().stream().filter(id -> isInPlace(id, old, anew)).toList();
        List<String> is =
                anew.keySet().stream().filter(id -> isInPlace(id, old, anew)).toList();
        Set<String> moved = new HashSet<>();
        DiffUtils.diff(was, is).getDeltas().stream()
                .map(AbstractDelta::getTarget)
                .forEach(target -> moved.addAll(target.getLines()));
        anew.keySet().stream()
                .filter(old::containsKey)
                .filter(id -> !isInPlace(id, old, anew))
                .forEach(moved::add);
        return moved;
    }

    private static boolean isInPlace(String id, Map<String, Placed> old, Map<String, Placed> anew) {
        return old.containsKey(id)
                && anew.containsKey(id)
                && old.get(id).section().equals(anew.get(id).section());
    }
}
