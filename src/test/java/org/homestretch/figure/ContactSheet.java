package org.homestretch.figure;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.homestretch.shared.Side;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Draws the figures of the library's files, to look at: each in start, middle and end, right and left, large and small,
 * light and dark. Arguments: keys of exercises, or none for all, which also
 * draws the picture in the documentation. FIGURES.md says how to call it.
 */
final class ContactSheet {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final Path LIBRARY = Path.of("src/main/resources/library/exercise");
    private static final Path OUT = Path.of("target/figures");
    private static final int LARGE = 320;
    private static final int HIGH = 240;

    private static final Path DOCUMENTATION = Path.of("docs/figures.png");

    private final List<String> html = new ArrayList<>();
    private final AllFigures all = new AllFigures();
    private boolean faulty;

    public static void main(String... keys) throws IOException {
        System.setProperty("java.awt.headless", "true");
        var sheet = new ContactSheet();
        Files.createDirectories(OUT);
        try (var files = Files.list(LIBRARY)) {
            for (var file :
                    files.filter(it -> it.toString().endsWith(".yaml")).sorted().toList()) {
                var key = file.getFileName().toString().replace(".yaml", "");
                if (keys.length == 0 || List.of(keys).contains(key)) sheet.exercise(key, file);
            }
        }
        sheet.page();
        if (keys.length == 0) sheet.all.write(DOCUMENTATION);
        System.exit(sheet.faulty ? 1 : 0);
    }

    private void exercise(String key, Path file) throws IOException {
        var tree = YAML.readTree(file.toFile());
        if (!tree.has("figure")) {
            System.out.println(key + ": no figure");
            return;
        }
        try {
            var figure = YAML.treeToValue(tree.get("figure"), PosedFigure.class);
            draw(key, tree, figure, "");
            if (figure.secondView() != null) draw(key, tree, figure.seenFrom(figure.secondView()), "~2");
            if (figure.variants() == null) return;
            for (var value : figure.variants().keySet()) draw(key, tree, figure.with(value), "~" + value);
        } catch (FigureRefused refused) {
            faulty = true;
            refused.faults().forEach(fault -> System.out.println(key + ": figure." + fault));
        } catch (RuntimeException unreadable) {
            faulty = true;
            System.out.println(key + ": figure: " + unreadable.getMessage());
        }
    }

    private void draw(String key, JsonNode tree, PosedFigure figure, String suffix) throws IOException {
        var rep = Stream.of(tree.path("rep"))
                .flatMap(it -> it.valueStream())
                .map(it -> new Phase(
                        Phase.Kind.valueOf(it.get("kind").asString()),
                        it.get("seconds").asInt()))
                .toList();
        var right = MovingFigure.of(figure, rep, Side.RIGHT);
        var left = MovingFigure.of(figure, rep, Side.LEFT);
        if (suffix.isEmpty()) all.add(tree.path("name").asString(), right);
        right.slips().forEach(slip -> System.out.println(key + suffix + ": " + slip));
        var svg = right.svg(tree.path("name").asString(), tree.path("summary").asString());
        Files.writeString(OUT.resolve(key + suffix + ".svg"), svg);
        Files.writeString(OUT.resolve(key + suffix + "-left.svg"), left.svg(key, ""));
        ImageIO.write(
                image(key + suffix, right, left),
                "png",
                OUT.resolve(key + suffix + ".png").toFile());
        html.add(
                "<section><h2>%1$s</h2><img src='%1$s.svg' width=320><img src='%1$s-left.svg' width=320><img src='%1$s.svg' width=96></section>"
                        .formatted(key + suffix));
        System.out.printf("%s: %d bytes, %d zipped%n", key + suffix, svg.length(), zipped(svg));
    }

    private static BufferedImage image(String name, MovingFigure right, MovingFigure left) {
        var image = new BufferedImage(4 * LARGE + 4 * 110, HIGH + 20, BufferedImage.TYPE_INT_RGB);
        var pencil = image.createGraphics();
        pencil.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pencil.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pencil.setColor(Color.WHITE);
        pencil.fillRect(0, 0, image.getWidth(), image.getHeight());
        var end = right.end();
        tile(pencil, 0, 0, LARGE, HIGH, right, 0, Palette.LIGHT);
        tile(pencil, LARGE, 0, LARGE, HIGH, right, (end + 1) / 2, Palette.LIGHT);
        tile(pencil, 2 * LARGE, 0, LARGE, HIGH, right, end, Palette.LIGHT);
        tile(pencil, 3 * LARGE, 0, LARGE, HIGH, left, end, Palette.DARK);
        for (int i = 0; i < 4; i++) {
            tile(pencil, 4 * LARGE + i * 110 + 7, 0, 96, 96, right, i * end / 3, Palette.LIGHT);
            tile(pencil, 4 * LARGE + i * 110 + 7, 120, 96, 96, left, i * end / 3, Palette.DARK);
        }
        pencil.setColor(Color.DARK_GRAY);
        pencil.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        pencil.drawString(name + "   start, middle, end, left; small: from start to end", 6, HIGH + 14);
        pencil.dispose();
        return image;
    }

    private static void tile(
            Graphics2D sheet, int x, int y, int width, int height, MovingFigure figure, int frame, Palette palette) {
        var pencil = (Graphics2D) sheet.create(x, y, width, height);
        pencil.setColor(palette == Palette.LIGHT ? Color.WHITE : new Color(0x1b2729));
        pencil.fillRect(0, 0, width, height);
        pencil.translate(4, 4);
        figure.paint(pencil, width - 8, height - 8, palette, frame);
        pencil.dispose();
    }

    private void page() throws IOException {
        Files.writeString(
                OUT.resolve("index.html"),
                "<!doctype html><meta charset=utf-8><title>Figures</title><style>body{font:14px sans-serif;color-scheme:light dark}"
                        + "section{display:inline-block;margin:8px}</style>" + String.join("\n", html));
    }

    private static int zipped(String text) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
