package org.homestretch.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.dom.Element;
import java.util.Locale;

/** A chart; the same elements as in the portal. */
@NpmPackage(value = "d3-scale", version = "4.0.2")
@NpmPackage(value = "d3-shape", version = "3.2.0")
@JsModule("./../components/trend-chart/trend-chart.ts")
@JsModule("./../components/week-chart/week-chart.ts")
@JsModule("./../components/row-bars/row-bars.ts")
@JsModule("./../components/side-strip/side-strip.ts")
@JsModule("./../components/day-map/day-map.ts")
@JsModule("./../components/event-line/event-line.ts")
public final class Chart extends Component {

    /** Which element draws it. */
    public enum Kind {
        TREND_CHART,
        WEEK_CHART,
        ROW_BARS,
        SIDE_STRIP,
        DAY_MAP,
        EVENT_LINE;

        private String tag() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * @param chart what the element draws, with its texts
     * @param labels the words of what can be pressed
     */
    public Chart(Kind kind, Object chart, Object labels, Locale language) {
        super(new Element(kind.tag()));
        getElement()
                .setPropertyBean("chart", chart)
                .setPropertyBean("labels", labels)
                .setProperty("language", language.toLanguageTag());
    }
}
