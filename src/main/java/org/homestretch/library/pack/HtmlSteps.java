package org.homestretch.library.pack;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The steps of a description in HTML, as plain text: one for each item of a list or paragraph, else one for each line. */
final class HtmlSteps {

    private static final String BLOCKS = "li, p";

    private HtmlSteps() {}

    static List<String> of(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        var blocks = body.select(BLOCKS).stream()
                .filter(it -> it.select(BLOCKS).size() == 1)
                .map(Element::text);
        var steps = body.select(BLOCKS).isEmpty() ? body.wholeText().lines() : blocks;
        return said(steps);
    }

    private static List<String> said(Stream<String> texts) {
        return texts.map(String::strip).filter(it -> !it.isEmpty()).toList();
    }
}
