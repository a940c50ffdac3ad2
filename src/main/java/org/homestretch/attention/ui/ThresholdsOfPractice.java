package org.homestretch.attention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.homestretch.attention.Setting;
import org.homestretch.attention.SettingThresholds;
import org.homestretch.design.Buttons;
import org.homestretch.design.Card;
import org.homestretch.design.FieldProblems;
import org.homestretch.design.Notice;
import org.homestretch.identity.spi.PracticeCard;

/** The practice's own thresholds, on its page. */
@org.springframework.stereotype.Component
class ThresholdsOfPractice implements PracticeCard {

    private final SettingThresholds thresholds;

    ThresholdsOfPractice(SettingThresholds thresholds) {
        this.thresholds = thresholds;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component content() {
        var problems = new FieldProblems();
        var fields = ThresholdFields.of(thresholds.ofPractice(), Setting.Source.PRACTICE, thresholds.ofProduct());
        var grid = new Div();
        grid.addClassNames("hs-form", "hs-thresholds");
        fields.fields().forEach((threshold, field) -> grid.add(problems.field(threshold.name(), field)));
        var save = Buttons.outlined(say("save"), () -> {
            if (problems.accept(() -> thresholds.setForPractice(fields.values()))) Notice.show(say("saved"));
        });
        return Card.titled(say("practice"), new Paragraph(say("practice.lead")), grid, save);
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation("attention.thresholds." + key);
    }
}
