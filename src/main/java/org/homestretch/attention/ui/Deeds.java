package org.homestretch.attention.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Set;
import org.homestretch.attention.Attending;
import org.homestretch.attention.Reason;
import org.homestretch.attention.Setting;
import org.homestretch.attention.SettingThresholds;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.design.Notice;

/** What can be done about a client's reasons, from the row as from the panel; each tells that it was done. */
record Deeds(Attending attending, SettingThresholds thresholds, Set<String> tabs, Runnable done) {

    void acknowledge(ClientSummary client, List<Reason> reasons) {
        attending.acknowledge(client.id(), reasons);
        tell("acknowledged", client);
    }

    void called(ClientSummary client, List<Reason> reasons) {
        attending.called(client.id(), reasons);
        tell("called", client);
    }

    void snooze(ClientSummary client, List<Reason> reasons) {
        new SnoozeDialog(attending.todayOf(client.id()), (until, words) -> {
                    attending.snooze(client.id(), reasons, until, words);
                    tell("snoozed", client);
                })
                .open();
    }

    void note(ClientSummary client, List<Reason> reasons) {
        new NoteDialog(words -> {
                    attending.note(client.id(), reasons, words);
                    tell("noted", client);
                })
                .open();
    }

    void thresholds(ClientSummary client) {
        new ThresholdsDialog(
                        UI.getCurrent().getTranslation("attention.thresholds.client", client.name()),
                        "attention.thresholds.client.lead",
                        thresholds.of(client.id()),
                        Setting.Source.CLIENT,
                        thresholds.mine(),
                        wanted -> {
                            thresholds.set(client.id(), wanted);
                            tell("thresholds", client);
                        })
                .open();
    }

    private void tell(String what, ClientSummary client) {
        Notice.show(UI.getCurrent().getTranslation("attention.done." + what, client.firstName()));
        done.run();
    }
}
