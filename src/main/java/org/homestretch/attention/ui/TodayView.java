package org.homestretch.attention.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.attention.Attending;
import org.homestretch.attention.Setting;
import org.homestretch.attention.SettingThresholds;
import org.homestretch.attention.Standing;
import org.homestretch.attention.Today;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientNotFound;
import org.homestretch.caseload.spi.ClientRecordTab;
import org.homestretch.design.Buttons;
import org.homestretch.design.EmptyState;
import org.homestretch.design.Notice;
import org.homestretch.design.PageHeading;
import org.homestretch.design.Rows;
import org.homestretch.identity.CurrentPractice;
import org.homestretch.identity.Roles;
import org.homestretch.progress.ui.ProgressCards;
import org.jspecify.annotations.Nullable;

/** Who needs the therapist today and why, and beside it the client whom the address names, with the evidence. */
@Route("today/:client?")
@Menu(title = "attention.menu", order = 0)
@RolesAllowed(Roles.THERAPIST)
class TodayView extends MasterDetailLayout implements BeforeEnterObserver, HasDynamicTitle {

    static final String CLIENT = "client";

    private final Attending attending;
    private final SettingThresholds thresholds;
    private final CurrentPractice practice;
    private final ProgressCards cards;
    private final Deeds deeds;
    private final PageHeading heading;
    private final Div list = new Div();
    private @Nullable ClientId open;

    TodayView(
            Attending attending,
            SettingThresholds thresholds,
            CurrentPractice practice,
            ProgressCards cards,
            List<ClientRecordTab> tabs) {
        this.attending = attending;
        this.thresholds = thresholds;
        this.practice = practice;
        this.cards = cards;
        deeds = new Deeds(
                attending, thresholds, tabs.stream().map(ClientRecordTab::path).collect(toSet()), this::show);
        heading = new PageHeading(
                getTranslation("attention.title"),
                "",
                Buttons.quiet(getTranslation("attention.thresholds.mine"), this::askThresholds));
        addClassNames("hs-library", "hs-today");
        setSizeFull();
        setMasterSize("22rem");
        setDetailSize("26rem");
        setExpandMaster(true);
        setOverlayContainment(OverlayContainment.PAGE);
        setOverlaySize("100%");
        addBackdropClickListener(_ -> close());
        addDetailEscapePressListener(_ -> close());
        list.addClassName("hs-stack");
        var page = new Div(heading, list);
        page.addClassName("hs-page");
        setMaster(page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var typed = event.getRouteParameters().get(CLIENT);
        var standing = typed.flatMap(this::find);
        if (typed.isPresent() && standing.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        open = standing.map(it -> it.client().id()).orElse(null);
        show(standing.orElse(null));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("design.page", getTranslation("attention.title"));
    }

    static RouteParameters parameters(ClientId client) {
        return new RouteParameters(new RouteParam(CLIENT, client.toString()));
    }

    /** After something was done: a client who needs nobody any more stays open, with what was done. */
    private void show() {
        show(open == null ? null : attending.of(open));
    }

    private void show(@Nullable Standing standing) {
        var today = attending.today();
        heading.say(sentence(today.needing().size(), today.inCare()));
        list.removeAll();
        list.add(today.needing().isEmpty() ? nobody(today) : rows(today));
        if (!today.handled().isEmpty()) {
            list.add(new HandledList(today.handled(), practice.get().zone()));
        }
        setDetail(standing == null ? null : panel(standing));
        if (standing != null) nameDetail(standing.client().name());
    }

    private String sentence(int needing, int inCare) {
        return needing == 1 && inCare == 1
                ? getTranslation("attention.sentence.only")
                : getTranslation("attention.sentence", needing, inCare, needing == 0 ? 0 : inCare - needing);
    }

    private Rows rows(Today today) {
        var rows = new Rows();
        today.needing()
                .forEach(it -> rows.addRow(new NeedRow(it, it.client().id().equals(open), deeds)));
        return rows;
    }

    private EmptyState nobody(Today today) {
        return new EmptyState(
                getTranslation("attention.nobody"), getTranslation("attention.nobody.text", today.inCare()));
    }

    private ClientPanel panel(Standing standing) {
        var client = standing.client();
        return new ClientPanel(standing, deeds, practice.get().zone(), cards.of(client.id()), this::close);
    }

    /** On narrow windows the detail is a dialog, to which Vaadin gives no name. */
    private void nameDetail(String name) {
        getElement().executeJs("this.shadowRoot.getElementById('detail').setAttribute('aria-label', $0)", name);
    }

    private void askThresholds() {
        new ThresholdsDialog(
                        getTranslation("attention.thresholds.mine.title"),
                        "attention.thresholds.mine.lead",
                        thresholds.mine(),
                        Setting.Source.THERAPIST,
                        thresholds.ofPractice(),
                        wanted -> {
                            thresholds.setMine(wanted);
                            Notice.show(getTranslation("attention.thresholds.saved"));
                            show();
                        })
                .open();
    }

    private void close() {
        UI.getCurrent().navigate(TodayView.class);
    }

    private Optional<Standing> find(String typed) {
        try {
            return Optional.of(attending.of(new ClientId(UUID.fromString(typed))));
        } catch (IllegalArgumentException | ClientNotFound unknown) {
            return Optional.empty();
        }
    }
}
