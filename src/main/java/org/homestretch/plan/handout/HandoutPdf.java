package org.homestretch.plan.handout;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.homestretch.design.LightColors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Makes an accessible PDF (PDF/UA-1) of a handout. Nothing is loaded for it: no address is ever followed, but those of the
 * photos that come with it.
 */
@Component
class HandoutPdf {

    private static final String PHOTO = "photo";
    private static final String FONT = "Liberation Sans";
    /** What XML cannot hold, such as a control character that came with a pasted note. */
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final ITemplateEngine templates;
    private final String style;

    HandoutPdf(ITemplateEngine templates) {
        this.templates = templates;
        try (var css = resource("/templates/handout.css")) {
            this.style = LightColors.in(new String(css.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    byte[] print(Handout handout, Paper paper) {
        var out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useUriResolver((_, address) -> isPhoto(address) ? address : null)
                    .useExternalResourceAccessControl(
                            (address, _) -> isPhoto(address), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useProtocolsStreamImplementation(address -> photo(address, handout), PHOTO)
                    .useObjectDrawerFactory(new Drawings(handout.items()))
                    .useFont(
                            () -> resource("/liberation/LiberationSans-Regular.ttf"), FONT, 400, FontStyle.NORMAL, true)
                    .useFont(() -> resource("/liberation/LiberationSans-Bold.ttf"), FONT, 700, FontStyle.NORMAL, true)
                    .useDefaultPageSize(paper.width(), paper.height(), PageSizeUnits.MM)
                    .withProducer("Homestretch")
                    .withHtmlContent(html(handout), null)
                    .toStream(out)
                    .run();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return out.toByteArray();
    }

    private static boolean isPhoto(@Nullable String address) {
        return address != null && address.startsWith(PHOTO + ":");
    }

    private static FSStream photo(String address, Handout handout) {
        var id = UUID.fromString(address.substring(PHOTO.length() + 1));
        return new PhotoStream(handout.photos().getOrDefault(id, new byte[0]));
    }

    private String html(Handout handout) {
        var context = new Context(handout.language(), Map.of("handout", handout, "style", style));
        return NOT_IN_XML.matcher(templates.process("handout", context)).replaceAll("");
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(HandoutPdf.class.getResourceAsStream(path), path);
    }
}
