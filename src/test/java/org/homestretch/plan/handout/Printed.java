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
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import static java.util.stream.Collectors.toSet;

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

    /** All words in the order of the structure, which is the one that a screen reader takes. */
    String text() {
        return text(IntStream.range(0, pages()).boxed().collect(toSet()));
    }

    String text(int page) {
        return text(Set.of(page));
    }

    private String text(Set<Integer> pages) {
        var marked = new HashMap<PDPage, Map<Integer, String>>();
        pages.forEach(page -> marked.put(document.getPage(page), marked(document.getPage(page))));
        var words = new StringJoiner(" ");
        read(document.getDocumentCatalog().getStructureTreeRoot(), marked, words);
        return normal(words.toString());
    }

    private static void read(PDStructureNode node, Map<PDPage, Map<Integer, String>> marked, StringJoiner words) {
        for (var kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> read(element, marked, words);
                case PDMarkedContentReference part -> words.add(of(marked, part.getPage(), part.getMCID()));
                case Integer part -> words.add(of(marked, ((PDStructureElement) node).getPage(), part));
                default -> {}
            }
        }
    }

    private static String of(Map<PDPage, Map<Integer, String>> marked, PDPage page, int part) {
        return marked.getOrDefault(page, Map.of()).getOrDefault(part, "");
    }

    private static Map<Integer, String> marked(PDPage page) {
        try {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            var words = new HashMap<Integer, String>();
            extractor.getMarkedContents().forEach(it -> words.merge(it.getMCID(), text(it), String::concat));
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(it -> ((TextPosition) it).getUnicode())
                .collect(joining());
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
