package org.homestretch.shell.web;

import java.io.IOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;

/** The portal's service worker. It may serve the portal's own page too, which stands beside its folder. */
@Controller
class ServiceWorker {

    private final Resource script = new ClassPathResource("static/portal/service-worker.js");

    /** Asked for at every visit, to see whether it changed. */
    @GetMapping("/portal/service-worker.js")
    ResponseEntity<byte[]> script() throws IOException {
        var bytes = script.getContentAsByteArray();
        return ResponseEntity.ok()
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(bytes) + "\"")
                .contentType(MediaType.valueOf("text/javascript"))
                .header("Service-Worker-Allowed", "/portal")
                .cacheControl(CacheControl.noCache())
                .body(bytes);
    }
}
