package org.homestretch.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.ClientDetails;
import org.homestretch.caseload.ClientId;
import org.homestretch.design.Chip;
import org.homestretch.design.ClientCard;
import org.homestretch.dosage.Tempo;
import org.homestretch.library.Exercise;
import org.homestretch.library.Library;
import org.homestretch.library.WritingExercises;
import org.homestretch.plan.draft.DraftCases;
import org.homestretch.plan.draft.DraftLine;
import org.homestretch.plan.draft.DraftPhase;
import org.homestretch.plan.draft.DraftPlan;
import org.homestretch.plan.draft.Drafting;
import org.homestretch.support.Practices;
import org.homestretch.support.WorkspaceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanBuilderTest extends WorkspaceTest {

    @Autowired
    Caseload caseload;

    @Autowired
    Drafting drafting;

    @Autowired
    Library library;

    @Autowired
    WritingExercises writing;

    ClientId mara;
    LocalDate today;

    @BeforeEach
    void the_form_of_a_new_client() {
        today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        mara = caseload.add(ClientDetails.typed(
                "Mara Lindt", Practices.address("mara"), null, null, "Europe/Berlin", Locale.ENGLISH, today));
        show();
    }

    @Test
    void lines_are_short_until_opened_and_only_then_have_fields() {
        draft(complete("supine-twist"), line("bridge"));

        assertThat(lines()).containsExactly("Supine twist", "Bridge");
        assertThat(find(DosageField.class).all()).isEmpty();
        openLine("Bridge");
        assertThat(find(DosageField.class).all()).hasSize(1);
        assertThat(screen()).contains("Both sides, tighter side first.");
    }

    @Test
    void a_new_exercise_opens_alone_and_the_library_says_that_it_is_in_the_plan() {
        add("Supine twist");
        add("Bridge");

        assertThat(openLines()).containsExactly("Bridge");
        find("");
        click("Show all " + library.newest().size());
        assertThat(find(PickCard.class).all())
                .filteredOn(it -> it.getElement().getTextRecursively().contains("In the plan"))
                .extracting(PickCard::key)
                .containsExactlyInAnyOrder("supine-twist", "bridge");
    }

    @Test
    void chips_say_what_is_missing_what_is_new_and_what_has_changed() {
        publish(complete("supine-twist"), complete("bridge"));
        show();
        assertThat(state("Supine twist")).isEqualTo("no end date");

        openLine("Bridge");
        number("Sets").setValue(5);
        add("Cat stretch");

        assertThat(state("Supine twist")).doesNotContain("new", "changed");
        assertThat(state("Bridge")).contains("changed");
        assertThat(state("Cat stretch")).contains("new", "no days");
        click("Undo", 0);
        click("Undo", 0);
        assertThat(state("Bridge")).doesNotContain("changed");
    }

    @Test
    void the_keys_of_a_handle_move_and_remove_and_say_so() {
        draft(complete("supine-twist"), complete("bridge"), complete("cat-stretch"));

        press("Bridge", "ArrowUp");
        assertThat(lines()).containsExactly("Bridge", "Supine twist", "Cat stretch");
        assertThat(screen()).contains("Bridge is now 1 of 3.");
        press("Bridge", "ArrowUp");
        press("Bridge", "ArrowDown");
        press("Bridge", "ArrowDown");
        assertThat(lines()).containsExactly("Supine twist", "Cat stretch", "Bridge");
        press("Cat stretch", "Delete");
        assertThat(lines()).containsExactly("Supine twist", "Bridge");
        assertThat(saved()).containsExactly("Supine twist", "Bridge");
        click("Undo", 0);
        assertThat(saved()).containsExactly("Supine twist", "Cat stretch", "Bridge");
    }

    @Test
    void what_is_dropped_on_a_line_goes_before_it_and_below_all_to_the_end() {
        draft(complete("supine-twist"), complete("bridge"));
        var list = find(LineList.class).single();

        list.dropped(exercise("cat-stretch"), card("Bridge"));
        assertThat(lines()).containsExactly("Supine twist", "Cat stretch", "Bridge");
        list.dropped(card("Supine twist"), card("Bridge"));
        assertThat(lines()).containsExactly("Cat stretch", "Supine twist", "Bridge");
        list.dropped(card("Cat stretch"), null);
        assertThat(saved()).containsExactly("Supine twist", "Bridge", "Cat stretch");
    }

    @Test
    void every_change_can_be_undone_exactly_and_done_again() {
        draft(complete("supine-twist"));
        var states = new ArrayList<>(List.of(drafting.open(mara)));
        List<Runnable> changes = List.of(
                () -> add("Bridge"),
                () -> number("Sets").setValue(3),
                () -> press("Bridge", "ArrowUp"),
                () -> title().setValue("Other"),
                () -> area("Note to Mara").setValue("Slowly."),
                () -> openLine("Supine twist"),
                () -> branch("Remove the amount with ice"),
                () -> press("Supine twist", "Delete"),
                () -> area("Reason").setValue("Pain settled"));
        changes.forEach(change -> {
            change.run();
            if (!states.getLast().equals(drafting.open(mara))) states.add(drafting.open(mara));
        });
        assertThat(states).hasSize(changes.size());

        for (var before : states.reversed().subList(1, states.size())) {
            click("Undo", 0);
            assertThat(drafting.open(mara)).isEqualTo(before);
        }
        for (var after : states.subList(1, states.size())) {
            click("Redo", 0);
            assertThat(drafting.open(mara)).isEqualTo(after);
        }
    }

    @Test
    void an_amount_for_a_preparation_goes_and_comes_and_the_one_without_stays() {
        add("Supine twist");
        branch("Remove the amount with ice");
        assertThat(amounts()).containsExactly("Times");

        click("Another amount with ice");

        assertThat(amounts()).containsExactly("Times with ice", "Times without ice");
        assertThat(drafting.open(mara).lines().getFirst().dosage().branches())
                .singleElement()
                .satisfies(it -> assertThat(it.amount().low()).isEqualTo(12));
    }

    @Test
    void minutes_are_kept_as_seconds_and_read_as_minutes_again() {
        add("Supine twist");
        var field = find(AmountField.class).all().getLast();
        unit(field).setValue(AmountUnit.MINUTES);
        find(IntegerField.class, field).all().getFirst().setValue(2);
        find(IntegerField.class, field).all().getLast().setValue(null);

        assertThat(field.getLabel()).isEqualTo("Minutes without ice");
        assertThat(drafting.open(mara).lines().getFirst().dosage().amount().low())
                .isEqualTo(120);
        show();
        openLine("Supine twist");
        assertThat(amounts()).contains("Minutes without ice");
    }

    @Test
    void one_number_of_a_tempo_holds_for_both_ways() {
        add("Bridge");
        var tempo = find(TempoField.class).single();
        find(IntegerField.class, tempo).all().getFirst().setValue(3);

        assertThat(drafting.open(mara).lines().getFirst().dosage().tempo()).isEqualTo(new Tempo(3, 3));
        find(IntegerField.class, tempo).all().getFirst().setValue(400);
        click("Publish version 1");
        assertThat(tempo.isInvalid()).isTrue();
    }

    @Test
    void the_panel_tells_the_fullest_day_and_warns_gently_above_the_practices_limit() {
        draft(complete("supine-twist"));
        assertThat(screen()).contains("on the fullest day", "Within your limit of 20 minutes a day");

        openLine("Supine twist");
        number("Times a day").setValue(6);
        number("Sets").setValue(5);

        assertThat(screen()).contains("Longer than your limit of 20 minutes a day");
    }

    @Test
    void what_a_plan_leaves_unsaid_leads_to_its_place_and_goes_once_said() {
        draft(complete("supine-twist"));
        assertThat(screen()).contains("Until when: Supine twist", "Why this plan, and why it starts here");

        test(find(LeadingLine.class).withText("Until when: Supine twist").single())
                .click();
        assertThat(openLines()).containsExactly("Supine twist");
        area("Reason").setValue("Stiff in the morning.");

        assertThat(screen()).doesNotContain("Why this plan, and why it starts here");
    }

    @Test
    void the_preview_is_the_portals_own_card_by_position_without_private_notes() {
        draft(complete("supine-twist"), complete("neck-turn"), complete("bridge"), line("cat-stretch"));

        click("Preview as Mara sees it");

        var cards = find(ClientCard.class).all();
        assertThat(cards)
                .extracting(it -> ((JsonNode) it.getElement().getPropertyRaw("exercise"))
                        .get("name")
                        .asString())
                .containsExactly("Supine twist", "Bridge", "Neck turn");
        assertThat(cards)
                .allSatisfy(it -> assertThat(
                                it.getElement().getPropertyRaw("exercise").toString())
                        .contains("Keep it light.")
                        .doesNotContain("disc L4"));
        assertThat(screen()).contains("Cat stretch is not complete yet, so it is not shown.", "Twice a day.");
    }

    @Test
    void the_library_is_narrowed_by_chips_that_say_how_much_is_left() {
        click("All filters");
        var supine = facet("Lying on your back");
        test(supine).click();

        assertThat(find(PickCard.class).all())
                .hasSize(Integer.parseInt(supine.getText().replaceAll("\\D", "")));
        assertThat(facet("Lying on your back").getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
    }

    @Test
    void a_line_added_from_elsewhere_is_saved_like_any_other() {
        find(PlanForm.class).single().lines().addAll(List.of(complete("supine-twist"), complete("bridge")));

        assertThat(saved()).containsExactly("Supine twist", "Bridge");
        assertThat(openLines()).isEmpty();
    }

    @Test
    void a_newer_revision_is_offered_with_what_it_changes_and_taken_with_one_click() {
        var key = writing.add(exercise("bridge").content().named("", "Heron"), true, null);
        var held = complete(key);
        publish(held);
        writing.change(key, 1, exercise(key).content().named(key, "Stork"));
        show();
        assertThat(lines()).containsExactly("Heron");
        assertThat(screen()).contains("Update available", "New in the library: name.", "Before: Heron", "Now: Stork");
        assertThat(drafting.published(mara))
                .extracting(DraftLine::exerciseRevision)
                .containsExactly(held.exerciseRevision());

        click("Take the update", 0);
        assertThat(lines()).containsExactly("Stork");
        assertThat(screen()).doesNotContain("Update available");
        assertThat(drafting.open(mara).lines())
                .containsExactly(new DraftLine(
                        held.line(),
                        exercise(key).revision(),
                        held.dosage(),
                        held.schedule(),
                        held.note(),
                        held.privateNote()));
        assertThat(drafting.published(mara))
                .extracting(DraftLine::exerciseRevision)
                .containsExactly(held.exerciseRevision());

        click("Undo", 0);
        assertThat(lines()).containsExactly("Heron");
        assertThat(screen()).contains("Update available");
    }

    private void draft(DraftLine... lines) {
        drafting.save(mara, new DraftPlan("Low back", List.of(lines), today, "", DraftPhase.NONE, 0));
        show();
    }

    private void publish(DraftLine... lines) {
        drafting.publish(mara, new DraftPlan("Low back", List.of(lines), today, "", DraftPhase.NONE, 0));
    }

    private void show() {
        open("clients");
        open("clients/" + mara + "/plan");
    }

    private DraftLine line(String key) {
        return DraftLine.of(exercise(key), today);
    }

    private DraftLine complete(String key) {
        return DraftCases.complete(line(key), today);
    }

    private Exercise exercise(String key) {
        return library.newest().stream()
                .filter(it -> it.content().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_library_shows_a_part_until_all_of_it_is_asked_for() {
        assertThat(find(PickCard.class).all()).hasSize(24);
        click("Show all " + library.newest().size());
        assertThat(find(PickCard.class).all()).hasSize(library.newest().size());
    }

    private void find(String exercise) {
        test(find(TextField.class).withLabel("Find an exercise").single()).setValue(exercise);
    }

    private void add(String exercise) {
        find(exercise);
        test(find(NativeButton.class).all().stream()
                        .filter(it -> it.getParent().orElseThrow() instanceof PickCard)
                        .filter(it -> it.getElement().getTextRecursively().startsWith(exercise))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private LineCard card(String exercise) {
        return find(LineCard.class).all().stream()
                .filter(it -> it.name().equals(exercise))
                .findFirst()
                .orElseThrow();
    }

    private void openLine(String exercise) {
        card(exercise).open();
    }

    private String state(String exercise) {
        return find(Chip.class, card(exercise)).all().stream()
                .map(it -> it.getText())
                .reduce((one, next) -> one + ", " + next)
                .orElse("");
    }

    private void press(String exercise, String key) {
        var head = find(LineHead.class, card(exercise)).single().getElement();
        var data = JsonMapper.shared().createObjectNode().put("event.key", key).put(LineHead.KEYS, true);
        head.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(head, "keydown", data));
    }

    private void click(String text, int which) {
        test(find(Button.class).withText(text).all().get(which)).click();
    }

    private void branch(String label) {
        test(find(Button.class).withAriaLabel(label).single()).click();
    }

    private NativeButton facet(String name) {
        return find(NativeButton.class).all().stream()
                .filter(it -> it.hasClassName("hs-facet") && it.getText().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Select<AmountUnit> unit(AmountField field) {
        return find(Select.class, field).single();
    }

    private List<String> amounts() {
        return find(AmountField.class).all().stream().map(AmountField::getLabel).toList();
    }

    private List<String> lines() {
        return find(LineCard.class).all().stream().map(LineCard::name).toList();
    }

    private List<String> openLines() {
        return find(LineCard.class).all().stream()
                .filter(LineCard::isOpen)
                .map(LineCard::name)
                .toList();
    }

    private List<String> saved() {
        return drafting.open(mara).lines().stream()
                .map(it -> library.revision(it.exerciseRevision()).name())
                .toList();
    }

    private IntegerField number(String label) {
        return find(IntegerField.class).withLabel(label).single();
    }

    private TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    private TextField title() {
        return find(TextField.class).withLabel("Title").single();
    }
}
