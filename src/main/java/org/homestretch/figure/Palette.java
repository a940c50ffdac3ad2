package org.homestretch.figure;

import java.util.Locale;
import org.homestretch.figure.Part.Tone;

/** The colours of a figure in one theme, as the theme's tokens have them; trunk and hair lie between or beside the tones. */
public enum Palette {
    LIGHT("#2f5a5c", "#a9c3c2", "#3b696a", "#1c3f42", "#cfc8ba", "#e6e1d8", "#c25e36"),
    DARK("#bfe3de", "#5b7f80", "#abd3cd", "#7fb0ab", "#4a5f62", "#2c3d40", "#f4b495");

    final String near;
    final String far;
    final String body;
    final String hair;
    final String prop;
    final String ground;
    final String clay;

    Palette(String near, String far, String body, String hair, String prop, String ground, String clay) {
        this.near = near;
        this.far = far;
        this.body = body;
        this.hair = hair;
        this.prop = prop;
        this.ground = ground;
        this.clay = clay;
    }

    String of(Tone tone) {
        return switch (tone) {
            case NEAR -> near;
            case FAR -> far;
            case BODY -> body;
            case HAIR -> hair;
            case PROP -> prop;
            case LINE -> clay;
            case GROUND -> ground;
        };
    }

    String css() {
        var css = new StringBuilder();
        for (var tone : Tone.values()) {
            css.append('.')
                    .append(name(tone))
                    .append("{fill:")
                    .append(of(tone))
                    .append(";stroke:")
                    .append(of(tone))
                    .append('}');
        }
        return css.append(".t,.a{stroke:%s}".formatted(clay)).toString();
    }

    static String name(Tone tone) {
        return tone.name().substring(0, 1).toLowerCase(Locale.ROOT);
    }
}
