package org.memberaccounts.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;

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
        notices = caller.account()
                .map(own -> lines(brought.stream().toList(), own))
                .orElse(List.of());
    }

    static List<HomeNotice.Line> lines(List<HomeNotice> all, OpenedAccount own) {
        Map<HomeNotice, HomeNotice.Line> lines = new LinkedHashMap<>();
        all.stream()
                .sorted(Comparator.comparingInt(HomeNotice::place))
                .forEach(notice -> notice.of(own).ifPresent(line -> lines.put(notice, line)));
        boolean ends = lines.keySet().stream().anyMatch(HomeNotice::endsTheAccount);
        return lines.entrySet().stream()
                .filter(line -> !ends || line.getKey().untilTheEnd())
                .map(Map.Entry::getValue)
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
