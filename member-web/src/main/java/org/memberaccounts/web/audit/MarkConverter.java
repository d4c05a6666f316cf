package org.memberaccounts.web.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.util.UUID;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.trail.LogDesk;
import org.memberaccounts.trail.Mark;
import org.memberaccounts.web.frame.Frame;

/** Takes the id by which the log knows a person, typed in full or as the mark that stands in the table. */
@Dependent
@FacesConverter(value = "mark", managed = true)
public class MarkConverter extends ShownIdConverter {
    private final LogDesk desk;
    private final Caller caller;

    @Inject
    MarkConverter(LogDesk desk, Caller caller, Frame frame) {
        super(caller, frame);
        this.desk = desk;
        this.caller = caller;
    }

    @Override
    UUID find(String shown) {
        Mark mark = Mark.read(shown).orElseThrow(() -> wrong("wrong.subject"));
        return only(desk.marked(caller.access(), mark), "wrong.mark", "wrong.mark.several");
    }
}
