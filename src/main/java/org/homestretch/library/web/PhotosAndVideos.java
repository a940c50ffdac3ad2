package org.homestretch.library.web;

import static org.springframework.http.HttpHeaders.CONTENT_DISPOSITION;

import java.time.Duration;
import java.util.UUID;
import org.homestretch.library.MediaFile;
import org.homestretch.library.ReadingMedia;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the photos and videos of exercises, whole or in ranges. None ever changes, so it is fetched once. */
@RestController
class PhotosAndVideos {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    /** Says nothing about anybody, wherever it is kept. */
    private static final String NAME = "inline; filename=\"exercise.%s\"";

    private final ReadingMedia reading;

    PhotosAndVideos(ReadingMedia reading) {
        this.reading = reading;
    }

    @GetMapping(ReadingMedia.ADDRESS + "{id}")
    ResponseEntity<Resource> media(@PathVariable UUID id) {
        return reading.find(id)
                .map(file -> answer(id, file))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<Resource> answer(UUID id, MediaFile file) {
        var type = MediaType.valueOf(file.type());
        var ending = "jpeg".equals(type.getSubtype()) ? "jpg" : type.getSubtype();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(FOR_EVER)
                .eTag("\"" + id + "\"")
                .header(CONTENT_DISPOSITION, NAME.formatted(ending))
                .body(new MediaResource(file));
    }
}
