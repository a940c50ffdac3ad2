package org.homestretch.design;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.ZoneId;
import java.util.List;

/** Lets people find a time zone by its city. */
public final class TimeZoneField extends ComboBox<ZoneId> {

    private static final List<ZoneId> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
            .sorted()
            .map(ZoneId::of)
            .toList();

    public TimeZoneField(String label) {
        super(label);
        setItems((zone, typed) -> words(zone).toLowerCase(getLocale()).contains(typed.toLowerCase(getLocale())), ZONES);
        setItemLabelGenerator(TimeZoneField::words);
    }

    private static String words(ZoneId zone) {
        return zone.getId().replace('_', ' ');
    }
}
