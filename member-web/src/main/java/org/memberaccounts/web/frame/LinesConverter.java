package org.memberaccounts.web.frame;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import org.memberaccounts.input.Screened;
import org.memberaccounts.input.Screening;

/** A text of several lines that was screened. */
@Dependent
@FacesConverter(value = "lines", managed = true)
public class LinesConverter extends ScreenedConverter {
    @Inject
    LinesConverter(Frame frame) {
        super(frame);
    }

    @Override
    Screened screen(String typed, int longest) {
        return Screening.lines(typed, longest);
    }
}
