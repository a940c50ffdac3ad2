package org.homestretch.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in our words when a session has ended, and leads to the sign-in page, which explains it. */
@Component
class WorkspaceSessions implements VaadinServiceInitListener {

    private final MessageSource messages;

    WorkspaceSessions(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(this::systemMessages);
        event.getSource().addSessionInitListener(begun -> begun.getSession().setErrorHandler(new FailureDialog()));
    }

    private SystemMessages systemMessages(SystemMessagesInfo info) {
        var texts = new CustomizedSystemMessages();
        texts.setSessionExpiredNotificationEnabled(true);
        texts.setSessionExpiredCaption(say("shell.expired.title", info));
        texts.setSessionExpiredMessage(say("shell.expired.text", info));
        texts.setSessionExpiredURL(contextPath(info) + "/login?expired");
        texts.setInternalErrorNotificationEnabled(true);
        texts.setInternalErrorCaption(say("shell.internal.title", info));
        texts.setInternalErrorMessage(say("shell.internal.text", info));
        texts.setSyncErrorCaption(say("shell.internal.title", info));
        texts.setSyncErrorMessage(say("shell.internal.text", info));
        texts.setCookiesDisabledCaption(say("shell.cookies.title", info));
        texts.setCookiesDisabledMessage(say("shell.cookies.text", info));
        return texts;
    }

    private String say(String key, SystemMessagesInfo info) {
        return messages.getMessage(key, null, info.getLocale());
    }

    private static String contextPath(SystemMessagesInfo info) {
        return info.getRequest() instanceof VaadinServletRequest request
                ? request.getHttpServletRequest().getContextPath()
                : "";
    }
}
