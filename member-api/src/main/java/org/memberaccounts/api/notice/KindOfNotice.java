package org.memberaccounts.api.notice;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.notice.Channel;
import org.memberaccounts.notice.NoticeChoices;
import org.memberaccounts.notice.NoticeDuty;

/** A kind of notice, and whether you get it. */
public record KindOfNotice(
        String kind,
        String name,

        @Schema(description = "law and protection can't be switched off")
        NoticeDuty duty,

        List<Channel> channels,
        boolean on) {
    static KindOfNotice of(NoticeChoices.Choice choice, Locale language) {
        return new KindOfNotice(
                choice.kind().code(),
                choice.kind().called(language),
                choice.kind().duty(),
                choice.kind().channels().stream().sorted().toList(),
                choice.on());
    }
}
