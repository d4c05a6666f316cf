package org.memberaccounts.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.memberaccounts.identity.Caller;

/** The lines that features bring to a person's own page. */
@Named
@RequestScoped
public class HomeLines {
    /** An offer in the language of the page. */
    public record Offer(String address, String text, String sentence) {}

    private final Instance<HomeNotice> brought;
    private final Instance<HomeOffer> offers;
    private final Caller caller;
    private final Frame frame;

    private List<HomeNotice.Line> notices = List.of();

    @Inject
    HomeLines(@Any Instance<HomeNotice> brought, @Any Instance<HomeOffer> offers, Caller caller, Frame frame) {
        this.brought = brought;
        this.offers = offers;
        this.caller = caller;
        this.frame = frame;
    }

    /** Asks the features before anything is rendered: a page must not break off in the middle. */
    public void show() {
        notices = caller.account().stream()
                .flatMap(own -> brought.stream()
                        .sorted(Comparator.comparingInt(HomeNotice::place))
                        .flatMap(notice -> notice.of(own).stream()))
                .toList();
    }

    public List<HomeNotice.Line> getNotices() {
        return notices;
    }

    public List<Offer> getOffers() {
        return offers.stream()
                .sorted(Comparator.comparingInt(HomeOffer::place))
                .map(offer ->
                        new Offer(offer.address(), offer.text(frame.getLocale()), offer.sentence(frame.getLocale())))
                .toList();
    }
}
