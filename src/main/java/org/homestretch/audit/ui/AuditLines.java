package org.homestretch.audit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.audit.AuditWords;
import org.homestretch.audit.Looked;
import org.homestretch.design.CsvFile;
import org.homestretch.design.Dates;
import org.homestretch.design.RowText;
import org.homestretch.design.Rows;

/** The rows of the trail in words, on the screen and in a file. */
class AuditLines {

    private static final List<String> COLUMNS = List.of("at", "person", "role", "what", "client", "detail", "network");

    private final AuditWords words;
    private final ZoneId zone;
    private final Locale locale;
    private final List<String> head;

    AuditLines(AuditWords words, ZoneId zone, Locale locale) {
        this.words = words;
        this.zone = zone;
        this.locale = locale;
        head = COLUMNS.stream().map(it -> text("audit.file." + it)).toList();
    }

    Rows rows(List<Looked> page) {
        var rows = new Rows();
        for (var each : page) {
            var row = new Div(new RowText(title(each), line(each)));
            row.addClassName("hs-row");
            rows.addRow(row);
        }
        return rows;
    }

    byte[] csv(List<Looked> all) {
        return CsvFile.of(
                head,
                all.stream()
                        .map(it -> List.of(
                                it.at().atZone(zone).toOffsetDateTime().toString(),
                                words.person(it.person(), locale),
                                words.role(it.role(), locale),
                                words.sentence(it.action(), it.subject(), locale),
                                Objects.toString(it.client(), ""),
                                it.detail(),
                                Objects.toString(it.network(), ""))));
    }

    private String title(Looked each) {
        return text(
                "audit.row",
                words.person(each.person(), locale),
                words.sentence(each.action(), each.subject(), locale));
    }

    private String line(Looked each) {
        var client = each.client();
        return Stream.of(
                        Dates.moment(each.at(), zone, locale),
                        client == null ? "" : text("audit.of", client),
                        words.role(each.role(), locale),
                        Objects.toString(each.network(), ""))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(RowText.DOT));
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
