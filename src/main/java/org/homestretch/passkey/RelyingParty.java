package org.homestretch.passkey;

import java.util.Set;
import org.homestretch.identity.Addresses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/**
 * Who we are to devices. Spring Security only prefers that a device asks for finger, face or PIN; here a passkey stands for
 * both factors, so that it must, and what is asked for is what is checked.
 */
@Configuration(proxyBeanMethods = false)
class RelyingParty {

    @Bean
    WebAuthnRelyingPartyOperations relyingPartyOperations(
            PasskeyHolders holders, StoredPasskeys stored, Addresses addresses) {
        var site = addresses.site();
        var party = PublicKeyCredentialRpEntity.builder()
                .id(site.host())
                .name("Homestretch")
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(holders, stored, party, Set.of(site.origin()));
        operations.setCustomizeRequestOptions(it -> it.userVerification(UserVerificationRequirement.REQUIRED));
        operations.setCustomizeCreationOptions(it -> it.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                .userVerification(UserVerificationRequirement.REQUIRED)
                .residentKey(ResidentKeyRequirement.REQUIRED)
                .build()));
        return operations;
    }
}
