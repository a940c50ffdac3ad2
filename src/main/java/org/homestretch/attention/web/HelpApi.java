package org.homestretch.attention.web;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.homestretch.attention.AskingForHelp;
import org.homestretch.attention.HelpPlace;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where the portal tells that "Stop and get help" was opened. */
@RestController
@RequestMapping("/api/portal/help")
class HelpApi {

    /**
     * @param id made by the device, so that sending it twice is one
     * @param mistake whether it was opened by mistake
     */
    record AskedHelp(UUID id, Instant askedAt, HelpPlace place, boolean mistake) {

        AskedHelp {
            Objects.requireNonNull(id, "A required part is missing");
            Objects.requireNonNull(askedAt, "A required part is missing");
            Objects.requireNonNull(place, "A required part is missing");
        }
    }

    private final AskingForHelp asking;

    HelpApi(AskingForHelp asking) {
        this.asking = asking;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void askHelp(@RequestBody AskedHelp help) {
        asking.ask(help.id(), help.askedAt(), help.place(), help.mistake());
    }
}
