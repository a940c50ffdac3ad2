package org.homestretch.support;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Asks veraPDF what keeps a document from being PDF/UA-1. */
public final class UniversalAccess {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private UniversalAccess() {}

    public static List<String> problems(byte[] pdf) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .map(it -> it.getRuleId().getClause() + " " + it.getMessage() + " "
                            + it.getLocation().getContext())
                    .toList();
        }
    }
}
