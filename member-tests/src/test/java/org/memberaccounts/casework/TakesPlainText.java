package org.memberaccounts.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Breaks a rule on purpose, once by each of its first four methods. */
@ApplicationScoped
public class TakesPlainText {
    public static final int WAYS = 4;

    /** Text in a record with something beside it. */
    public record Note(UUID of, Optional<String> text) {}

    public void note(UUID of, String text) {}

    public void noteIfAny(Optional<String> text) {}

    public void noteAll(Map<UUID, String> texts) {}

    public void noteAs(Note note) {}

    public void move(UUID of) {}

    void unseen(String text) {}
}
