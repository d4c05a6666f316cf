package org.memberaccounts.notice;

import java.io.Serializable;
import java.util.UUID;
import org.memberaccounts.code.Coded;

/** The key of a delivery: its notice and its channel. */
record DeliveryKey(UUID person, UUID notice, String channel) implements Serializable {
    private static final String BETWEEN = "/";

    static DeliveryKey of(NoticeKey notice, Channel channel) {
        return new DeliveryKey(notice.person(), notice.id(), channel.code());
    }

    static DeliveryKey parse(String text) {
        String[] parts = text.split(BETWEEN, -1);
        return new DeliveryKey(UUID.fromString(parts[0]), UUID.fromString(parts[1]), parts[2]);
    }

    NoticeKey key() {
        return new NoticeKey(person, notice);
    }

    Channel via() {
        return Coded.of(Channel.class, channel);
    }

    /** Returns the instance of the job that delivers it. */
    String job() {
        return notice + BETWEEN + channel;
    }

    /** Returns the text that the job carries. */
    @Override
    public String toString() {
        return person + BETWEEN + notice + BETWEEN + channel;
    }
}
