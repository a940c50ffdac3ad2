package org.homestretch.caseload.web;

import org.homestretch.caseload.ReadingOwnRecord;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The signed-in client's own record. */
@RestController
class AccountApi {

    private final ReadingOwnRecord own;

    AccountApi(ReadingOwnRecord own) {
        this.own = own;
    }

    @GetMapping("/api/portal/account")
    PortalAccount account() {
        return PortalAccount.of(own.mine());
    }
}
