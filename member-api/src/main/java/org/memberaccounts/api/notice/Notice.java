package org.memberaccounts.api.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.inbox.Inbox;
import org.memberaccounts.notice.Channel;
import org.memberaccounts.notice.Delivered;
import org.memberaccounts.notice.DeliveryState;

/** Something that you were told, as it lies in your inbox. */
public record Notice(
        UUID id,

        @Schema(description = "Code of the kind; GET /api/v1/notice-kinds lists those that there are now")
        String kind,

        Instant toldAt,
        boolean read,

        @Schema(description = "Tag of the language of the words, the one that you had chosen then", examples = "zh-CN")
        String language,

        String title,

        @Schema(description = "Paragraphs with an empty line between them; absent in lists")
        String text,

        @Schema(description = "Path of a page of ours to see more or to act; absent where there is none")
        String page,

        @Schema(description = "How far it is on other channels; absent in lists")
        List<Delivery> deliveries) {

    /** The state of a notice on a channel. */
    @Schema(name = "NoticeDelivery")
    public record Delivery(
            Channel channel,

            @Schema(
                    description = "handed-over: a mail server or gateway took it, nothing more is known; delivered:"
                            + " the network says so")
            DeliveryState state,

            @Schema(description = "Code of why it came back or was given up")
            String reason,

            Instant changedAt) {
        static Delivery of(Delivered delivered) {
            return new Delivery(
                    delivered.channel(), delivered.state(), delivered.reason().orElse(null), delivered.at());
        }
    }

    static Notice inList(Inbox.Opened opened) {
        return of(opened, Optional.empty());
    }

    static Notice of(Inbox.Opened opened, Optional<List<Delivered>> deliveries) {
        return new Notice(
                opened.notice().id().value(),
                opened.notice().kind(),
                opened.notice().toldAt(),
                opened.notice().read(),
                opened.text().language().toLanguageTag(),
                opened.text().title(),
                deliveries.map(any -> opened.text().text()).orElse(null),
                opened.text().page().orElse(null),
                deliveries.map(all -> all.stream().map(Delivery::of).toList()).orElse(null));
    }
}
