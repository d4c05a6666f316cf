package org.memberaccounts.web.frame;

import java.util.Locale;

/**
 * A page in the menu of an area. The package that has the page brings it as a bean, with the text {@code menu.} and the
 * page's name among its own, so that no list of all pages has to be changed.
 */
public interface MenuEntry {
    /** The folder of the area's pages, such as {@code account}. */
    String area();

    /** The position in the menu, the lowest first; pages that the area's template has itself come first. */
    int place();

    /** The page's own name, which it gives the template as {@code current}. */
    String page();

    String address();

    default String text(Locale language) {
        return Sentences.of(getClass(), language).say("menu." + page());
    }
}
