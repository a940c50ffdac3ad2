package org.homestretch.message.web;

/** @param upTo the number of the newest message that the client has in sight */
record ShownMessages(int upTo) {}
