package org.homestretch.factor.ui;

import org.homestretch.factor.Confirming;
import org.homestretch.identity.Proof;
import org.homestretch.identity.spi.AskingForProof;
import org.springframework.stereotype.Component;

@Component
class AskingByDialog implements AskingForProof {

    private final Proof proof;
    private final Confirming confirming;

    AskingByDialog(Proof proof, Confirming confirming) {
        this.proof = proof;
        this.confirming = confirming;
    }

    @Override
    public void before(Runnable work) {
        if (proof.isFresh()) work.run();
        else new ProofDialog(confirming, confirming.way(), work).open();
    }
}
