package org.homestretch.library.web;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.homestretch.library.ExerciseFigures;
import org.homestretch.library.Library;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the drawings of exercises. A revision never changes, so a drawing is fetched once. */
@RestController
class Figures {

    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final Library library;

    Figures(Library library) {
        this.library = library;
    }

    @GetMapping({
        ExerciseFigures.ADDRESS + "{revision}/{edition}/{side:left|right}",
        ExerciseFigures.ADDRESS + "{revision}/{edition}/{side:left|right}/{variant}"
    })
    ResponseEntity<String> figure(
            @PathVariable UUID revision,
            @PathVariable int edition,
            @PathVariable String side,
            @PathVariable(required = false) @Nullable String variant) {
        try {
            var exercise = library.revision(revision).content();
            return ResponseEntity.ok()
                    .contentType(SVG)
                    .cacheControl(FOR_EVER)
                    .eTag("W/\"%s-%d-%s-%s\"".formatted(revision, edition, side, variant))
                    .body(ExerciseFigures.svg(exercise, Side.valueOf(side.toUpperCase(Locale.ROOT)), variant));
        } catch (IllegalArgumentException unknown) {
            return ResponseEntity.notFound().build();
        }
    }
}
