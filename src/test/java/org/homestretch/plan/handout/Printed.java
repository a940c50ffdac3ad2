package org.homestretch.plan.handout;

import static java.util.stream.Collectors.joining;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A printed handout as its readers meet it. */
record Printed(PDDocument document) implements AutoCloseable {

    static Printed of(byte[] pdf) throws Exception {
        return new Printed(Loader.loadPDF(pdf));
    }

    int pages() {
        return document.getNumberOfPages();
    }

    PDRectangle size() {
        return document.getPage(0).getMediaBox();
    }

    String text() {
        return IntStream.range(0, pages()).mapToObj(this::text).collect(joining(" "));
    }

    /** A page's words in the order of the document, with single spaces. */
    String text(int page) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page + 1);
            stripper.setEndPage(page + 1);
            return normal(stripper.getText(document));
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    static String normal(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** What the camera reads on the first page. */
    String code() throws Exception {
        var image = new PDFRenderer(document).renderImageWithDPI(0, 150);
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    /** The structure's elements in reading order. */
    List<PDStructureElement> structure() {
        var elements = new ArrayList<PDStructureElement>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), elements);
        return elements;
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                collect(element, elements);
            }
        }
    }

    @Override
    public void close() throws Exception {
        document.close();
    }
}
