package org.homestretch.message.web;

/** How many messages of therapists the signed-in client has not read. */
record UnreadCount(int unread) {}
