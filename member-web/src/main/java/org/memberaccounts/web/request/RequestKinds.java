package org.memberaccounts.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.memberaccounts.request.RequestFile;
import org.memberaccounts.request.RequestId;
import org.memberaccounts.request.Workflow;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/** The kinds of request that features bring, with the words of each in the language of the page. */
@RequestScoped
public class RequestKinds {
    /**
     * A request as a line of a list.
     *
     * @param address the person's own page of it
     */
    public record Line(RequestFile request, String address, String name, String about, String state) {}

    private final List<RequestKind> all;
    private final Frame frame;

    @Inject
    RequestKinds(@Any Instance<RequestKind> brought, Frame frame) {
        this(brought.stream().toList(), frame);
    }

    RequestKinds(List<RequestKind> brought, Frame frame) {
        this.all = brought.stream()
                .sorted(Comparator.comparing(kind -> kind.workflow().kind()))
                .toList();
        this.frame = frame;
    }

    List<RequestKind> all() {
        return all;
    }

    RequestKind of(RequestFile file) {
        return of(file.workflow());
    }

    private RequestKind of(Workflow workflow) {
        return all.stream()
                .filter(kind -> kind.workflow().kind().equals(workflow.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No feature brings pages for requests of the kind \"" + workflow.kind() + "\"."));
    }

    /** Says a sentence of the kind's own, or else the one that any kind has. */
    String say(RequestFile file, String key, Object... values) {
        return say(of(file), key, values);
    }

    String say(RequestKind kind, String key, Object... values) {
        Sentences own = kind.words(frame.getLocale());
        return (own.knows(key) ? own : Sentences.of(RequestKinds.class, frame.getLocale())).say(key, values);
    }

    /** Returns a few words on a request. */
    String about(RequestFile file) {
        return of(file).about(List.of(file), frame.getLocale()).get(file.id());
    }

    /** Returns these requests, of whatever kinds, in the same order. */
    List<Line> lines(List<RequestFile> files) {
        Map<RequestId, String> about = new HashMap<>();
        files.stream()
                .collect(Collectors.groupingBy(this::of))
                .forEach((kind, ofKind) -> about.putAll(kind.about(ofKind, frame.getLocale())));
        return files.stream()
                .map(file -> new Line(
                        file,
                        of(file).page() + "?id=" + file.id(),
                        say(file, "mine.name", file.number()),
                        about.get(file.id()),
                        state(file)))
                .toList();
    }

    private String state(RequestFile file) {
        return say(file, "state." + file.state().code());
    }
}
