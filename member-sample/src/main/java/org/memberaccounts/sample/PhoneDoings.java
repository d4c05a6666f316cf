package org.memberaccounts.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memberaccounts.phone.PhoneCode;
import org.memberaccounts.phone.PhoneDesk;
import org.memberaccounts.textmessage.TextKind;

/** The acts by which people prove their number. The code is the one in the text that they get. */
@ApplicationScoped
class PhoneDoings {
    private static final String TEXT = "phone-code";
    private static final Pattern CODE = Pattern.compile("[0-9]{6}");

    private final PhoneDesk desk;
    private final Instance<TextKind> texts;

    @Inject
    PhoneDoings(PhoneDesk desk, @Any Instance<TextKind> texts) {
        this.desk = desk;
        this.texts = texts;
    }

    void askForCode(Life life) {
        PhoneDesk.Result result =
                desk.ask(life.access(), life.person(), life.who().language());
        life.proves(((PhoneDesk.Result.Asked) result).proof());
    }

    void typeCode(Life life) {
        AsTold.require(desk.confirm(life.access(), life.person(), code(life)) instanceof PhoneDesk.Result.Verified);
    }

    private PhoneCode code(Life life) {
        String words = texts.stream()
                .filter(text -> text.kind().equals(TEXT))
                .findFirst()
                .orElseThrow()
                .words(life.person(), life.proof().toString(), life.who().language())
                .text();
        Matcher code = CODE.matcher(words);
        AsTold.require(code.find());
        return new PhoneCode(code.group());
    }
}
