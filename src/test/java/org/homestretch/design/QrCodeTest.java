package org.homestretch.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String LINK = "https://practice.example.org/invite/Zm9ydHktdHdvLWJ5dGVzLW9mLXNlY3JldA";

    @Test
    void a_camera_reads_the_text_back() throws Exception {
        assertThat(new Decoder().decode(withoutMargin(QrCode.matrix(LINK))).getText())
                .isEqualTo(LINK);
    }

    @Test
    void the_drawing_has_a_dark_square_for_each_dark_module() {
        var matrix = QrCode.matrix(LINK);
        var dark = 0;
        for (var y = 0; y < matrix.getHeight(); y++) {
            for (var x = 0; x < matrix.getWidth(); x++) if (matrix.get(x, y)) dark++;
        }
        assertThat(QrCode.drawing(matrix).split("h1v1h-1z", -1)).hasSize(dark + 1);
    }

    private static BitMatrix withoutMargin(BitMatrix matrix) {
        var box = matrix.getEnclosingRectangle();
        var inner = new BitMatrix(box[2], box[3]);
        for (var y = 0; y < box[3]; y++) {
            for (var x = 0; x < box[2]; x++) if (matrix.get(box[0] + x, box[1] + y)) inner.set(x, y);
        }
        return inner;
    }
}
