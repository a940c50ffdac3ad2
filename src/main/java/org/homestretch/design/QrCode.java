package org.homestretch.design;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.vaadin.flow.component.html.Image;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** A text that a phone's camera reads: dark on light in every theme, with the quiet margin that cameras need. */
public final class QrCode extends Image {

    private static final int QUIET = 4;

    public QrCode(String text, String alternative) {
        super(address(text), alternative);
        addClassName("hs-qr");
    }

    /** The picture itself as a data address, for pages that the server writes. */
    public static String address(String text) {
        return "data:image/svg+xml;base64," + base64(drawing(matrix(text)));
    }

    /** Its dark and light squares, the quiet margin included. */
    public static BitMatrix matrix(String text) {
        var hints = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET);
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("Too long for a QR code", tooLong);
        }
    }

    static String drawing(BitMatrix matrix) {
        var path = new StringBuilder();
        for (var y = 0; y < matrix.getHeight(); y++) {
            for (var x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y)) path.append("M%d %dh1v1h-1z".formatted(x, y));
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%1$dv%2$dH0z"/><path d="%s"/></svg>""".formatted(matrix.getWidth(), matrix.getHeight(), path);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
