package org.homestretch.audit.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.homestretch.audit.ReadingTrail.Named;
import org.homestretch.audit.TrailFilter;
import org.homestretch.design.DayField;
import org.homestretch.identity.AuditAction;
import org.jspecify.annotations.Nullable;

/** By whom, of whom, what and when; each choice narrows at once. */
class FilterRow extends Div {

    private final ComboBox<Named> person;
    private final ComboBox<Named> client;
    private final Select<AuditAction> action = new Select<>();
    private final DayField from = new DayField(getTranslation("audit.from"));
    private final DayField to = new DayField(getTranslation("audit.to"));
    private final Consumer<TrailFilter> chosen;

    FilterRow(List<Named> people, List<Named> clients, Consumer<TrailFilter> chosen) {
        this.chosen = chosen;
        person = names("audit.person", people);
        client = names("audit.client", clients);
        action.setLabel(getTranslation("audit.done"));
        action.setItems(AuditAction.values());
        action.setItemLabelGenerator(it -> getTranslation(it == null ? "audit.all" : "audit.action." + it));
        action.setEmptySelectionAllowed(true);
        action.setEmptySelectionCaption(getTranslation("audit.all"));
        action.setPlaceholder(getTranslation("audit.all"));
        action.addValueChangeListener(_ -> choose());
        for (var day : List.of(from, to)) {
            day.setClearButtonVisible(true);
            day.addValueChangeListener(_ -> choose());
        }
        addClassName("hs-filter");
        add(person, client, action, from, to);
    }

    private ComboBox<Named> names(String label, List<Named> names) {
        var field = new ComboBox<Named>(getTranslation(label), names);
        field.setItemLabelGenerator(Named::name);
        field.setPlaceholder(getTranslation("audit.all"));
        field.setClearButtonVisible(true);
        field.addValueChangeListener(_ -> choose());
        return field;
    }

    private void choose() {
        var first = from.getValue();
        var last = to.getValue();
        var reversed = first != null && last != null && last.isBefore(first);
        to.setInvalid(reversed);
        to.setErrorMessage(reversed ? getTranslation("audit.order") : null);
        if (!reversed) {
            chosen.accept(
                    new TrailFilter(id(person.getValue()), id(client.getValue()), action.getValue(), first, last));
        }
    }

    private static @Nullable UUID id(@Nullable Named named) {
        return named == null ? null : named.id();
    }
}
