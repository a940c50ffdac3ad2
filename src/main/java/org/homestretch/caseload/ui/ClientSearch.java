package org.homestretch.caseload.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.homestretch.design.Segments;

/** What of the clients is shown; the address keeps it, so that going back finds the same list. */
class ClientSearch extends Div {

    private static final String TEXT = "q";
    private static final String DISCHARGED = "discharged";

    private final TextField text = new TextField();
    private final Segments<Boolean> discharged;

    ClientSearch(Runnable changed) {
        addClassName("hs-tools");
        text.setAriaLabel(getTranslation("caseload.search"));
        text.setPlaceholder(getTranslation("caseload.search"));
        text.setClearButtonVisible(true);
        text.setMaxLength(100);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(250);
        discharged = new Segments<>(getTranslation("caseload.shown"), this::name, false, true);
        add(text, discharged);
        text.addValueChangeListener(event -> {
            if (event.isFromClient()) changed.run();
        });
        discharged.addValueChangeListener(event -> {
            if (event.isFromClient()) changed.run();
        });
    }

    void read(QueryParameters parameters) {
        text.setValue(parameters.getSingleParameter(TEXT).orElse(""));
        discharged.setValue(parameters.getSingleParameter(DISCHARGED).isPresent());
    }

    String text() {
        return text.getValue();
    }

    boolean discharged() {
        return discharged.getValue();
    }

    Location address(String path) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!text().isBlank()) parameters.put(TEXT, text());
        if (discharged()) parameters.put(DISCHARGED, "");
        return new Location(path, QueryParameters.simple(parameters));
    }

    private String name(boolean gone) {
        return getTranslation(gone ? "caseload.shown.discharged" : "caseload.shown.active");
    }
}
