package org.homestretch;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.homestretch.design.Sparkline;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What holds in every module. */
@AnalyzeClasses(packagesOf = Homestretch.class, importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    @ArchTag("A9")
    static final ArchRule entities_stay_inside_their_module =
            classes().that().areAnnotatedWith(Entity.class).should().notBePublic();

    @ArchTest
    static final ArchRule repositories_stay_inside_their_module =
            classes().that().areAssignableTo(Repository.class).should().notBePublic();

    @ArchTest
    @ArchTag("A6")
    static final ArchRule each_service_states_a_role =
            classes().that().areAnnotatedWith(Service.class).should().beAnnotatedWith(PreAuthorize.class);

    @ArchTest
    static final ArchRule each_view_states_who_may_open_it = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .or()
            .areAnnotatedWith(Layout.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class);

    @ArchTest
    static final ArchRule only_screens_know_vaadin = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "..spi..", "..design..", "..shell..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule screens_know_no_repository = noClasses()
            .that(resideInAnyPackage("..ui..", "..web..", "..shell..", "..design.."))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Repository.class);

    /** Whatever a browser may call by name must be looked for in one place: the web rules. */
    @ArchTest
    @ArchTag("B3")
    static final ArchRule no_method_is_called_by_the_browser =
            methods().should().notBeAnnotatedWith(ClientCallable.class);

    /** What stays in a tab would stay for whoever signs in there next. */
    @ArchTest
    @ArchTag("B14")
    static final ArchRule no_screen_outlives_a_reload = classes().should().notBeAnnotatedWith(PreserveOnRefresh.class);

    /** What people type stays text, in dialogs too that no walk opens. A sparkline is drawn of numbers alone. */
    @ArchTest
    @ArchTag("D1")
    static final ArchRule only_numbers_become_markup = noClasses()
            .that()
            .areNotAssignableTo(Sparkline.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Html.class);

    @ArchTest
    static final ArchRule what_a_class_needs_it_is_given_when_made =
            fields().should().notBeAnnotatedWith(Autowired.class).andShould().notBeAnnotatedWith(Inject.class);

    /** A date or a time of day is somebody's: of a client, a practice or a log, never of the machine. */
    @ArchTest
    static final ArchRule nobody_asks_the_machine_for_the_date = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(LocalTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault");

    @Test
    void nor_does_a_test() {
        nobody_asks_the_machine_for_the_date.check(new ClassFileImporter().importPackagesOf(Homestretch.class));
    }
}
