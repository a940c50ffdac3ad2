package org.homestretch.plan.template;

import static org.homestretch.support.Practices.as;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.homestretch.identity.EmailAddress;
import org.homestretch.identity.PersonName;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;
import org.homestretch.identity.Staff;
import org.homestretch.library.Library;
import org.homestretch.plan.draft.DraftCases;
import org.homestretch.plan.draft.DraftLine;
import org.homestretch.plan.draft.DraftPhase;
import org.homestretch.plan.draft.DraftPlan;
import org.homestretch.plan.draft.Drafting;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A therapist who owns the practice, a colleague, and a template of the supine twist. */
@HomestretchTest
@Import(InCare.class)
abstract class TemplateTest {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    Staff staff;

    @Autowired
    Library library;

    @Autowired
    Drafting drafting;

    @Autowired
    ReadingTemplates reading;

    @Autowired
    WritingTemplates writing;

    @Autowired
    ApplyingTemplates applying;

    SignedIn owner;
    SignedIn therapist;
    LocalDate today;

    @BeforeEach
    void a_practice_with_two_therapists() {
        owner = practices.practice();
        var account = as(
                owner,
                () -> staff.openForTherapist(
                        new PersonName("Cleo Colleague"), new EmailAddress(Practices.address("cleo"))));
        therapist = new SignedIn(
                account.value(), owner.practiceId(), "Cleo Colleague", "cleo@example.org", Set.of(Role.THERAPIST));
        today = LocalDate.now(BERLIN);
    }

    TemplateId mine(String title) {
        return as(therapist, () -> writing.add(content(title), false));
    }

    TemplateId shared(String title) {
        return as(therapist, () -> writing.add(content(title), true));
    }

    TemplateContent content(String title) {
        return TemplateContent.of(new DraftPlan(title, List.of(line("supine-twist")), today, "", DraftPhase.NONE, 0));
    }

    /** With every field decided, until six weeks from today, and with notes to one client. */
    DraftLine line(String exercise) {
        var complete = DraftCases.complete(DraftLine.of(inCare.exercise(owner, exercise), today), today);
        return new DraftLine(
                complete.line(),
                complete.exerciseRevision(),
                complete.dosage(),
                complete.schedule().dated(today, today.plusWeeks(6).minusDays(1)),
                complete.note(),
                complete.privateNote());
    }

    List<String> titlesSeenBy(SignedIn reader) {
        return as(reader, (Supplier<List<String>>)
                () -> reading.all().stream().map(Template::title).toList());
    }
}
