package org.homestretch.library.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homestretch.design.FieldProblems;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.ExerciseContent.Decision;
import org.homestretch.library.ExerciseContent.Equipment;
import org.homestretch.library.ExerciseContent.Position;
import org.homestretch.library.ExerciseContent.Purpose;
import org.homestretch.library.ExerciseContent.Region;
import org.homestretch.library.ExerciseFigures;
import org.homestretch.library.ExerciseRefused;
import org.homestretch.library.Library;
import org.homestretch.library.MediaRules;
import org.homestretch.library.media.CheckedMedia;
import org.homestretch.library.media.CheckingMedia;
import org.homestretch.shared.InputRefused;

/** An exercise as it is written; what the form does not ask for stays as it was in the one that it began as. */
class ExerciseForm extends Div {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST = 1000;

    private final ExerciseContent given;
    private final Runnable changed;
    private final TextField name = new TextField();
    private final TextArea summary;
    private final Select<Position> position = new Select<>();
    private final SetField<Region> regions;
    private final SetField<Purpose> purposes;
    private final SetField<Equipment> equipment;
    private final StepsField steps;
    private final OwnDosage dosage;
    private final TextArea effortCue;
    private final TextArea stopRule;
    private final TextArea cautions;
    private final FigureField figure;
    private final MediaField media;

    ExerciseForm(ExerciseContent given, boolean isNew, Library library, CheckingMedia checking, Runnable changed) {
        this.given = given;
        this.changed = changed;
        addClassNames("hs-stack", "hs-own");
        name.setLabel(getTranslation("library.own.name"));
        name.setValue(given.name());
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(_ -> changed.run());
        summary = area("summary", given.summary());
        position.setLabel(getTranslation("library.own.position"));
        position.setItems(Position.values());
        position.setItemLabelGenerator(it -> getTranslation("library.position." + it));
        if (!isNew) position.setValue(given.position());
        position.addValueChangeListener(_ -> changed.run());
        regions = chips("region", Region.class, given.regions());
        purposes = chips("purpose", Purpose.class, given.purposes());
        equipment = chips("equipment", Equipment.class, given.equipment());
        media = new MediaField(given.media(), checking, changed);
        steps = new StepsField(given.steps(), changed);
        dosage = new OwnDosage(given, changed);
        figure = new FigureField(
                given.figure(), library, position::getValue, () -> ExerciseFigures.phases(dosage.rep()), changed);
        dosage.laterality()
                .addValueChangeListener(
                        it -> steps.hasSides(!it.getValue().sides().isEmpty()));
        steps.hasSides(!given.dosage().laterality().sides().isEmpty());
        effortCue = area("effortCue", given.effortCue());
        stopRule = area("stopRule", given.stopRule());
        cautions = area("cautions", String.join("\n", given.cautions()));
        cautions.setHelperText(getTranslation("library.own.cautions.hint"));
        add(
                section("what", name, summary, position, regions, purposes, equipment),
                section("figure", figure),
                section("media", media),
                section("steps", steps),
                section("dosage", dosage),
                section("care", effortCue, stopRule, cautions));
    }

    void begin() {
        name.focus();
    }

    /** Does the work when nothing stands in its way, else tells what does at the fields. */
    void attempt(Runnable work) {
        var problems = new FieldProblems();
        fields().forEach((key, it) -> field(problems, key, it));
        for (int i = 0; i < media.rows().size(); i++) {
            field(problems, "words" + i, media.rows().get(i).words());
        }
        for (int i = 0; i < steps.rows().size(); i++) {
            var row = steps.rows().get(i);
            field(problems, "text" + i, row.text());
            field(problems, "left" + i, row.left());
            field(problems, "right" + i, row.right());
        }
        dosage.fields().forEach((key, it) -> field(problems, key, it));
        problems.accept(() -> refusing(work), checks().toArray(Runnable[]::new));
    }

    /** Photos and videos that are new. */
    List<CheckedMedia> taken() {
        return media.taken();
    }

    ExerciseContent value() {
        var cautious = lines();
        var suggested = dosage.value();
        return new ExerciseContent(
                given.key(),
                name.getValue().strip(),
                summary.getValue().strip(),
                purposes.getValue(),
                position.getValue(),
                regions.getValue(),
                equipment.getValue(),
                given.structures(),
                given.patterns(),
                given.associations(),
                given.preparations(),
                steps.value(),
                dosage.rep(),
                given.endFeel(),
                effortCue.getValue().strip(),
                stopRule.getValue().strip(),
                given.variants(),
                suggested.bonusAfterClick() ? given.clickRule() : null,
                suggested,
                given.education(),
                cautious,
                open(suggested.sets() == null, cautious.isEmpty()),
                given.sources(),
                given.easier(),
                given.harder(),
                figure.figure(),
                media.value());
    }

    private List<Decision> open(boolean sets, boolean contraindications) {
        return Stream.of(Decision.values())
                .filter(it -> switch (it) {
                    case SETS -> sets;
                    case CONTRAINDICATIONS ->
                        contraindications
                                || !given.cautions().isEmpty()
                                        && given.notInSource().contains(it);
                    case FREQUENCY, COURSE -> given.notInSource().contains(it);
                })
                .toList();
    }

    private List<String> lines() {
        return cautions.getValue()
                .lines()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private List<Runnable> checks() {
        var checks = new ArrayList<Runnable>();
        checks.add(() -> text("name", name.getValue(), LONGEST_NAME));
        checks.add(() -> text("summary", summary.getValue(), LONGEST));
        checks.add(() -> refuse(position.isEmpty(), "position", "library.own.position.missing"));
        checks.add(() -> refuse(regions.getValue().isEmpty(), "region", "library.own.some.missing"));
        checks.add(() -> refuse(purposes.getValue().isEmpty(), "purpose", "library.own.some.missing"));
        for (int i = 0; i < media.rows().size(); i++) {
            var words = media.rows().get(i).words();
            var field = "words" + i;
            checks.add(() -> text(field, words.getValue(), MediaRules.WORDS));
        }
        checks.add(() -> text("effortCue", effortCue.getValue(), LONGEST));
        checks.add(() -> text("stopRule", stopRule.getValue(), LONGEST));
        checks.add(() -> refuse(
                lines().stream().anyMatch(it -> it.length() > LONGEST), "cautions", "library.own.long", LONGEST));
        checks.add(() -> refuse(steps.rows().isEmpty(), "summary", "library.own.step.none"));
        for (int i = 0; i < steps.rows().size(); i++) stepChecks(i, steps.rows().get(i), checks);
        checks.addAll(dosage.checks());
        return checks;
    }

    private static void stepChecks(int place, StepRow row, List<Runnable> checks) {
        var step = row.value();
        checks.add(() -> text("text" + place, step.text(), LONGEST));
        checks.add(() -> refuse(step.left() == null && step.right() != null, "left" + place, "library.own.step.other"));
        checks.add(
                () -> refuse(step.right() == null && step.left() != null, "right" + place, "library.own.step.other"));
    }

    /** What only the whole exercise shows is told where it can be mended. */
    private static void refusing(Runnable work) {
        try {
            work.run();
        } catch (ExerciseRefused refused) {
            var fault = refused.faults().getFirst();
            if (fault.startsWith("figure")) throw new InputRefused("figure", "library.own.figure.unfit");
            var field = fault.startsWith("cautions") ? "cautions" : fault.startsWith("steps") ? "text0" : "name";
            throw new InputRefused(
                    field, "library.own.refused", refused.faults().stream().collect(joining(" ")));
        }
    }

    /** In the order of the form. */
    private Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        fields.put("name", name);
        fields.put("summary", summary);
        fields.put("position", position);
        fields.put("figure", figure);
        fields.put(CheckingMedia.FIELD, media);
        fields.put("region", regions);
        fields.put("purpose", purposes);
        fields.put("equipment", equipment);
        fields.put("effortCue", effortCue);
        fields.put("stopRule", stopRule);
        fields.put("cautions", cautions);
        return fields;
    }

    private TextArea area(String what, String value) {
        var area = new TextArea(getTranslation("library.own." + what));
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValue(value);
        area.addValueChangeListener(_ -> changed.run());
        return area;
    }

    private <E extends Enum<E>> SetField<E> chips(String what, Class<E> type, List<E> values) {
        var field = new SetField<>(what, type, values);
        field.addValueChangeListener(_ -> changed.run());
        return field;
    }

    private Section section(String title, Component... content) {
        var section = new Section(new H2(getTranslation("library.own.section." + title)));
        var hint = getTranslation("library.own.section." + title + ".hint");
        section.add(new Paragraph(hint));
        section.add(content);
        section.addClassNames("hs-card", "hs-own-section");
        return section;
    }

    @SuppressWarnings("unchecked")
    private static <F extends Component & HasValidation> void field(
            FieldProblems problems, String key, Component field) {
        problems.field(key, (F) field);
    }

    private static void text(String field, String value, int longest) {
        refuse(value.isBlank(), field, "library.own.text.missing");
        refuse(value.strip().length() > longest, field, "library.own.long", longest);
    }

    private static void refuse(boolean wrong, String field, String key, Object... arguments) {
        if (wrong) throw new InputRefused(field, key, arguments);
    }
}
