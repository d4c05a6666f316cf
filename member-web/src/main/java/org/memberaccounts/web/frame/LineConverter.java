package org.memberaccounts.web.frame;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import org.memberaccounts.input.Screened;
import org.memberaccounts.input.Screening;

/** A text of one line that was screened. */
@Dependent
@FacesConverter(value = "line", managed = true)
public class LineConverter extends ScreenedConverter {
    @Inject
    LineConverter(Frame frame) {
        super(frame);
    }

    @Override
    Screened screen(String typed, int longest) {
        return Screening.line(typed, longest);
    }
}
