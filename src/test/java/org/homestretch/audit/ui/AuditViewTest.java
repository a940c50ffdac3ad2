package org.homestretch.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.homestretch.audit.AuditWords;
import org.homestretch.audit.ReadingTrail;
import org.homestretch.audit.TrailFilter;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.ClientDetails;
import org.homestretch.identity.AuditAction;
import org.homestretch.identity.Role;
import org.homestretch.plan.ReadingPlans;
import org.homestretch.support.Practices;
import org.homestretch.support.WorkspaceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class AuditViewTest extends WorkspaceTest {

    @Autowired
    private Caseload caseload;

    @Autowired
    private ReadingPlans plans;

    @Autowired
    private ReadingTrail trail;

    @Autowired
    private AuditWords words;

    @BeforeEach
    void somebody_looked_at_a_plan() {
        var mara = caseload.add(ClientDetails.typed(
                "=Mara Lindt",
                Practices.address("mara"),
                null,
                null,
                "Europe/Lisbon",
                Locale.ENGLISH,
                Practices.today()));
        plans.of(mara);
    }

    @Test
    @Tag("E13")
    void an_owner_reads_in_words_who_looked_at_what() {
        open("audit");

        assertThat(screen()).contains("Olive Owner: Looked at the plan", "data of =Mara Lindt", "entries fit");
    }

    @Test
    void a_choice_narrows_and_an_empty_one_says_so() {
        open("audit");
        field("What was done").setValue(AuditAction.READ);
        assertThat(screen()).contains("Looked at the plan").doesNotContain("Gave a role");

        field("What was done").setValue(AuditAction.ERASED);

        assertThat(screen()).contains("Nothing fits").doesNotContain("Looked at the plan");
    }

    @Test
    void dates_in_the_wrong_order_are_said_at_the_field_and_narrow_nothing() {
        open("audit");
        day("From").setValue(Practices.today());
        day("Until").setValue(Practices.today().minusDays(2));

        assertThat(day("Until").isInvalid()).isTrue();
        assertThat(screen()).contains("“Until” must not be before “From”.", "Looked at the plan");
    }

    @Test
    @Tag("A7")
    void a_therapist_is_not_let_in() {
        comeBackAs(Role.THERAPIST);

        open("audit");

        assertThat(screen()).doesNotContain("Looked at the plan");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> trail.page(TrailFilter.ALL, 0, 10));
    }

    @Test
    @Tag("D2")
    @Tag("E14")
    void a_file_holds_no_formula_and_is_told_itself() {
        var file = new AuditLines(words, trail.zone(), UI.getCurrent().getLocale()).csv(trail.file(TrailFilter.ALL));

        assertThat(new String(file, StandardCharsets.UTF_8)).contains("\"'=Mara Lindt\"", "Looked at the plan");
        assertThat(trail.page(new TrailFilter(null, null, AuditAction.EXPORTED, null, null), 0, 10))
                .singleElement()
                .satisfies(it -> assertThat(it.subject()).isEqualTo("ReadingTrail"));
    }

    @SuppressWarnings("unchecked")
    private Select<AuditAction> field(String label) {
        return find(Select.class).all().stream()
                .filter(it -> label.equals(it.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private DatePicker day(String label) {
        return find(DatePicker.class).all().stream()
                .filter(it -> label.equals(it.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
