package org.homestretch.audit;

import java.util.Locale;
import org.homestretch.identity.AuditAction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in a sentence what a row keeps as codes. */
@Component
public class AuditWords {

    private final MessageSource texts;

    AuditWords(MessageSource texts) {
        this.texts = texts;
    }

    /** “Looked at the plan” */
    public String sentence(AuditAction action, String subject, Locale locale) {
        return text("audit.did." + action, locale, text("audit.subject." + subject, locale));
    }

    /** The same for the client whose data it is: calm, true, and without telling what therapists keep to themselves. */
    public String toClient(AuditAction action, String subject, Locale locale) {
        var own = texts.getMessage("audit.client." + action + "." + subject, null, null, locale);
        return own != null ? own : sentence(action, subject, locale);
    }

    public String action(AuditAction action, Locale locale) {
        return text("audit.action." + action, locale);
    }

    public String person(@Nullable String name, Locale locale) {
        return name == null ? text("audit.nobody", locale) : name;
    }

    public String role(@Nullable String role, Locale locale) {
        return role == null ? "" : text("audit.role." + role, locale);
    }

    private String text(String key, Locale locale, Object... arguments) {
        var text = texts.getMessage(key, arguments, null, locale);
        return text != null ? text : texts.getMessage("audit.other", null, locale);
    }
}
