package org.homestretch.shell.web;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The portal's page. It holds no data; whatever it shows comes from the API and is checked there. */
@Controller
class PortalPage {

    private final Resource page = new ClassPathResource("static/portal/index.html");

    @GetMapping({"/portal", "/portal/", "/portal/{screen:[a-z-]+}", "/portal/{screen:[a-z-]+}/{detail:[A-Za-z0-9-]+}"})
    ResponseEntity<Resource> page() {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_HTML)
                .cacheControl(CacheControl.noCache())
                .body(page);
    }
}
