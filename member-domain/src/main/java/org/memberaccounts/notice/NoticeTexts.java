package org.memberaccounts.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** The texts of all features' notices. */
@ApplicationScoped
class NoticeTexts {
    private final Instance<NoticeText> texts;

    @Inject
    NoticeTexts(@Any Instance<NoticeText> texts) {
        this.texts = texts;
    }

    NoticeText get(String kind) {
        return texts.stream()
                .filter(text -> text.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No feature has this kind of notice."));
    }
}
