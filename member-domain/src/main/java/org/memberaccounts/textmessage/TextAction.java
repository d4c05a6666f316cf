package org.memberaccounts.textmessage;

import org.memberaccounts.audit.log.NamedAction;

/** The events of text messages. */
public enum TextAction implements NamedAction {
    TEXT_SENT,
    TEXT_CAME_BACK,
    TEXT_GIVEN_UP,
    TEXT_CEILING_REACHED
}
