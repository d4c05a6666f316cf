package org.memberaccounts.organisation;

/**
 * The organisation's name and how it is reached.
 *
 * @param mark one character, the seal in the bar
 * @param officer the data-protection contact (PIPL Art. 52)
 * @param regulator the authority that a person can turn to beyond us
 */
public record Brand(
        LocalizedText name,
        LocalizedText legalName,
        String mark,
        LocalizedText address,
        String phone,
        String email,
        LocalizedText hours,
        String wechat,
        String facebook,
        LocalizedText officer,
        LocalizedText regulator) {
    static Brand read(Section section) {
        Brand brand = new Brand(
                section.localized("name"),
                section.localized("legal-name"),
                section.text("mark"),
                section.localized("address"),
                section.text("phone"),
                section.text("email"),
                section.localized("hours"),
                section.text("wechat"),
                section.text("facebook"),
                section.localized("data-protection-contact"),
                section.localized("regulator"));
        section.done();
        return brand;
    }
}
