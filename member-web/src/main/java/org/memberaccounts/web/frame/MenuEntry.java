package org.memberaccounts.web.frame;

import java.util.Locale;
import java.util.function.Predicate;
import org.memberaccounts.identity.Caller;

/**
 * A page in the menu of an area. The package that has the page produces it as a bean, with the text {@code menu.} and
 * the page's name among its own, so that no list of all pages has to be changed.
 *
 * @param feature a class of that package
 * @param area the folder of the area's pages, such as {@code account}
 * @param place the place in the menu, the lowest first
 * @param page the page's name, which its template has as {@code current}
 * @param shown tells whom the menu shows it to
 */
public record MenuEntry(
        Class<?> feature, String area, int place, String page, String address, Predicate<Caller> shown) {
    /** The entry of a page that anybody in the area sees. */
    public MenuEntry(Class<?> feature, String area, int place, String page, String address) {
        this(feature, area, place, page, address, anybody -> true);
    }

    String text(Locale language) {
        return Sentences.of(feature, language).say("menu." + page);
    }
}
