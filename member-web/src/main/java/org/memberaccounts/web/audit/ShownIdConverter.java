package org.memberaccounts.web.audit;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.text.Plain;
import org.memberaccounts.web.frame.AddressId;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/**
 * An id of the log, by itself or by what the table shows for it. Nobody but auditors is told what is wrong with what
 * they ask: they are refused for asking.
 */
abstract class ShownIdConverter implements Converter<UUID> {
    private final Caller caller;
    private final Frame frame;

    ShownIdConverter(Caller caller, Frame frame) {
        this.caller = caller;
        this.frame = frame;
    }

    /** The id that the table shows like this. Throws what {@link #wrong} makes of a sentence. */
    abstract UUID find(String shown);

    @Override
    public final UUID getAsObject(FacesContext context, UIComponent field, String typed) {
        String text = typed == null ? "" : Plain.of(typed);
        return AddressId.read(text.toLowerCase(Locale.ROOT))
                .orElseGet(() -> text.isEmpty() || !isAuditor() ? null : find(text));
    }

    @Override
    public final String getAsString(FacesContext context, UIComponent field, UUID id) {
        return id == null ? "" : id.toString();
    }

    private boolean isAuditor() {
        return caller.actor().isStaffWith(StaffRole.AUDITOR);
    }

    /** The only one of these, or the sentence for none, or for several. */
    final UUID only(List<UUID> ids, String none, String several) {
        if (ids.size() != 1) {
            throw wrong(ids.isEmpty() ? none : several);
        }
        return ids.getFirst();
    }

    final ConverterException wrong(String key) {
        String sentence =
                Sentences.of(ShownIdConverter.class, frame.getLocale()).say(key);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }
}
