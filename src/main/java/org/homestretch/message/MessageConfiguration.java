package org.homestretch.message;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets mails on new messages be sent by the clock. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class MessageConfiguration {}
