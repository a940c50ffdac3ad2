package org.homestretch.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Events and values for controls that the person cannot reach. Each control is used by a real click as well. */
class ForgedEventsTest extends ForgedTest {

    private static final int BEYOND = 500;
    private static final List<String> EVENTS = List.of(
            "click",
            "confirm",
            "change",
            "value-changed",
            "opened-changed",
            "closed",
            "keydown",
            "upload-success",
            "ui-leave");
    private static final List<String> PROPERTIES = List.of(
            "innerHTML",
            "outerHTML",
            "textContent",
            "className",
            "style",
            "href",
            "src",
            "srcdoc",
            "label",
            "hidden",
            "renderer",
            "items",
            "$server",
            "__proto__",
            "constructor",
            "tag");
    private static final String PLANTED = "planted-by-hand";

    @AfterAll
    static void tell() {
        Attacks.tell(
                "B2", "%d events and values forged for hidden, disabled and covered controls and for every element");
    }

    @Test
    @Tag("B2")
    void a_hidden_button_does_nothing_until_it_is_shown() {
        var tab = tab(cast.therapist(), ofClient("/plan"));
        var hidden = tab.seen.hidden();
        var reason = tab.seen.field("Reason");
        for (var element : hidden) assertNothing(tab.forge(Calls.click(element)));
        assertThat(rows("plan_draft")).isZero();

        tab.act(Calls.write(reason, "value", "Calmer."), Calls.typed(reason));
        assertThat(rows("plan_draft")).isOne();
        var discard = tab.seen.button("Discard draft");
        assertThat(hidden).contains(discard);
        assertThat(tab.act(Calls.click(discard)).toString()).contains("vaadin-confirm-dialog");
        tab.act(Calls.event(tab.seen.tag("vaadin-confirm-dialog"), "confirm"));
        assertThat(rows("plan_draft")).isZero();
    }

    @Test
    @Tag("B2")
    void a_disabled_button_does_nothing_until_it_is_enabled() {
        var tab = tab(cast.therapist(), "library/new");
        tab.act(Calls.click(tab.seen.button("Pose a figure")));
        var remove = tab.seen.button("Remove this pose");
        assertNothing(tab.forge(Calls.click(remove)));

        var add = tab.act(Calls.click(tab.seen.button("Add the end of the movement")));
        assertThat(add.path("changes")).isNotEmpty();
        assertThat(tab.act(Calls.click(remove)).path("changes")).isNotEmpty();
        assertNothing(tab.forge(Calls.click(remove)));
    }

    @Test
    @Tag("B2")
    void what_lies_behind_a_question_does_nothing_until_it_is_answered() {
        var tab = tab(cast.therapist(), ofClient("/details"));
        var edit = tab.seen.button("Edit");
        assertThat(tab.act(Calls.click(edit)).toString()).contains("Edit details");
        tab.act(Calls.click(tab.seen.button("Cancel")));
        assertThat(tab.act(Calls.click(tab.seen.button("Discharge"))).toString())
                .contains("vaadin-confirm-dialog");
        assertNothing(tab.forge(Calls.click(edit)));
    }

    @Test
    @Tag("B2")
    @Tag("E1")
    void two_clicks_in_one_request_send_one_message() {
        var tab = messages();
        var field = tab.seen.field("Write to Zita");
        tab.act(Calls.write(field, "value", "Once."), Calls.typed(field));
        var send = Calls.click(tab.seen.button("Send"));
        tab.forge(send, send, send);
        assertThat(rows("message")).isOne();
    }

    @Test
    @Tag("B2")
    void no_event_of_no_name_at_no_element_changes_a_row_unless_it_is_a_controls_own() {
        var tab = messages();
        var before = everything();
        for (var name : EVENTS) {
            var calls = new ArrayList<ObjectNode>();
            for (var element = 0; element < BEYOND; element++) {
                calls.add(Calls.event(element, name));
                Attacks.count();
            }
            tab.act(calls.toArray(ObjectNode[]::new));
        }
        assertThat(everything()).isEqualTo(before);
        keepsNotes(messages());
    }

    @Test
    @Tag("B4")
    void no_property_is_written_that_the_server_does_not_read() {
        var tab = messages();
        var before = everything();
        for (var property : PROPERTIES) {
            for (var element : tab.seen.oneOfEachTag())
                assertThat(tab.isRefused(Calls.write(element, property, PLANTED)))
                        .as("%s of %d", property, element)
                        .isTrue();
        }
        assertThat(everything()).isEqualTo(before);
        assertThat(tab.everything().toString()).contains("Keep note").doesNotContain(PLANTED);
        keepsNotes(messages());
    }

    @Test
    @Tag("B4")
    void no_other_part_of_an_element_is_written() {
        var tab = messages();
        var field = tab.seen.field("New note");
        for (var part = 0; part < 32; part++) {
            if (part == 1) continue;
            for (var name : List.of("tag", "text", "visible", "title"))
                tab.isRefused(Calls.write(field, part, name).put("value", PLANTED + part));
        }
        tab.act(Calls.write(field, "value", "Sleeps better."), Calls.typed(field));
        assertThat(tab.everything().toString()).contains("Sleeps better.").doesNotContain(PLANTED);
    }

    /** Shows that what this tab sends arrives. */
    private void keepsNotes(Tab tab) {
        var before = rows("private_note");
        var field = tab.seen.field("New note");
        tab.act(Calls.write(field, "value", "Sleeps better."), Calls.typed(field));
        tab.act(Calls.click(tab.seen.button("Keep note")));
        assertThat(rows("private_note")).isEqualTo(before + 1);
    }

    private static void assertNothing(JsonNode answer) {
        assertThat(answer.path("changes").isEmpty() && answer.path("execute").isEmpty())
                .as(answer.toString())
                .isTrue();
    }
}
