package org.memberaccounts.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The texts of all features' notices. */
@ApplicationScoped
class NoticeTexts {
    private final Instance<NoticeText> texts;

    @Inject
    NoticeTexts(@Any Instance<NoticeText> texts) {
        this.texts = texts;
    }

    NoticeText get(String kind) {
        return find(kind).orElseThrow(() -> new IllegalArgumentException("No feature has this kind of notice."));
    }

    Optional<NoticeText> find(String kind) {
        return texts.stream().filter(text -> text.kind().code().equals(kind)).findFirst();
    }

    /** Returns all kinds, each once. */
    List<NoticeKind> kinds() {
        return List.copyOf(texts.stream()
                .map(NoticeText::kind)
                .collect(Collectors.toMap(NoticeKind::code, Function.identity()))
                .values());
    }
}
