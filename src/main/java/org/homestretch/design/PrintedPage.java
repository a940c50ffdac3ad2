package org.homestretch.design;

import static java.util.Objects.requireNonNull;

import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Makes an accessible PDF (PDF/UA-1) of a template and the style sheet of the same name. Nothing is loaded for it: no
 * address is ever followed, but those of the pictures that come with it.
 */
@Component
public class PrintedPage {

    private static final String PICTURE = "photo";
    private static final String FONT = "Liberation Sans";
    /** What XML cannot hold, such as a control character that came with a pasted note. */
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final ITemplateEngine templates;

    PrintedPage(ITemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * @param variables what the template calls by name
     * @param drawings draw the template's objects
     * @param pictures JPEGs by the name that the template gives in {@code photo:name}
     */
    public byte[] print(
            String template,
            Locale language,
            Map<String, Object> variables,
            FSObjectDrawerFactory drawings,
            Map<String, byte[]> pictures,
            Paper paper) {
        var out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useUriResolver((_, address) -> isPicture(address) ? address : null)
                    .useExternalResourceAccessControl(
                            (address, _) -> isPicture(address),
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useProtocolsStreamImplementation(address -> picture(address, pictures), PICTURE)
                    .useObjectDrawerFactory(drawings)
                    .useFont(
                            () -> resource("/liberation/LiberationSans-Regular.ttf"), FONT, 400, FontStyle.NORMAL, true)
                    .useFont(() -> resource("/liberation/LiberationSans-Bold.ttf"), FONT, 700, FontStyle.NORMAL, true)
                    .useDefaultPageSize(paper.width(), paper.height(), PageSizeUnits.MM)
                    .withProducer("Homestretch")
                    .withHtmlContent(html(template, language, variables), null)
                    .toStream(out)
                    .run();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return out.toByteArray();
    }

    private String html(String template, Locale language, Map<String, Object> variables) {
        var context = new Context(language, variables);
        context.setVariable("style", style(template));
        return NOT_IN_XML.matcher(templates.process(template, context)).replaceAll("");
    }

    private static String style(String template) {
        try (var css = resource("/templates/" + template + ".css")) {
            return LightColors.in(new String(css.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isPicture(@Nullable String address) {
        return address != null && address.startsWith(PICTURE + ":");
    }

    private static FSStream picture(String address, Map<String, byte[]> pictures) {
        return new Picture(pictures.getOrDefault(address.substring(PICTURE.length() + 1), new byte[0]));
    }

    private static InputStream resource(String path) {
        return requireNonNull(PrintedPage.class.getResourceAsStream(path), path);
    }

    private record Picture(byte[] jpeg) implements FSStream {

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(jpeg);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.ISO_8859_1);
        }
    }
}
