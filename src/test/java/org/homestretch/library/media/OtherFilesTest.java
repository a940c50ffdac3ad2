package org.homestretch.library.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.homestretch.library.media.MediaCases.assertRefused;
import static org.homestretch.library.media.MediaCases.image;
import static org.homestretch.library.media.MediaCases.joined;
import static org.homestretch.library.media.MediaCases.written;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file is called: it is told by its bytes. */
@Tag("D5")
class OtherFilesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>",
                "<!doctype html><script>alert(1)</script>",
                "%PDF-1.7",
                "PK\u0003\u0004",
                "MZ\u0090",
                "#!/bin/sh",
                "BM\u0000\u0000",
                "II*\u0000",
                "\u0000",
                "ftyp",
                "RIFF\u0000\u0000\u0000\u0000WAVE",
                "../../x.jpg"
            })
    void what_is_neither_photo_nor_video_is_refused(String file) {
        assertRefused(file.getBytes(ISO_8859_1), "type");
    }

    @Test
    void something_before_a_photo_makes_it_none() {
        assertRefused(joined("<svg>".getBytes(ISO_8859_1), written(image(30, 20), "jpeg")), "type");
    }

    @Test
    void a_gif_is_refused_also_one_that_is_an_archive_as_well() {
        assertRefused("GIF89a\u0001\u0000\u0001\u0000PK\u0003\u0004".getBytes(ISO_8859_1), "gif");
        assertRefused(written(image(30, 20), "gif"), "gif");
    }

    @Test
    void nothing_is_refused() {
        assertRefused(new byte[0], "empty");
    }
}
