package org.homestretch.attack;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What Vaadin's script in the browser sends, field by field as a real one does, to be sent by somebody who has none. */
public final class Calls {

    /** The screen itself, in every tab. */
    static final int BODY = 1;

    private static final JsonMapper JSON = JsonMapper.shared();

    private Calls() {}

    /** To an address below the workspace, as when it was typed. */
    public static ObjectNode navigate(String route) {
        var call = event(BODY, "ui-navigate");
        data(call)
                .put("route", route)
                .put("query", "")
                .put("appShellTitle", "")
                .putNull("historyState")
                .put("trigger", "");
        return call;
    }

    public static ObjectNode click(int node) {
        var call = event(node, "click");
        var data = data(call);
        for (var key : new String[] {"shiftKey", "metaKey", "ctrlKey", "altKey"}) data.put("event." + key, false);
        for (var place : new String[] {"clientX", "clientY", "screenX", "screenY"}) data.put("event." + place, 40);
        data.put("event.detail", 1).put("event.button", 0);
        return call;
    }

    /** That a property of an element has this value now. */
    public static ObjectNode write(int node, String property, String value) {
        return write(node, 1, property).put("value", value);
    }

    /** The same in whatever part of the element; only properties, which are part 1, are the browser's to write. */
    static ObjectNode write(int node, int part, String property) {
        return JSON.createObjectNode()
                .put("type", "mSync")
                .put("node", node)
                .put("feature", part)
                .put("property", property);
    }

    /** That somebody paused after typing. */
    public static ObjectNode typed(int node) {
        var call = event(node, "input");
        data(call).put("1", 1).put("for", "trailing");
        return call;
    }

    static ObjectNode event(int node, String name) {
        var call =
                JSON.createObjectNode().put("type", "event").put("node", node).put("event", name);
        call.putObject("data");
        return call;
    }

    /** A whole request: its key, how much of the server's was seen, which request this is, and the calls. */
    public static ObjectNode request(String key, int seen, int number, ObjectNode... calls) {
        var request = JSON.createObjectNode().put("csrfToken", key);
        var list = request.putArray("rpc");
        for (var call : calls) list.add(call);
        return request.put("syncId", seen).put("clientId", number);
    }

    private static ObjectNode data(ObjectNode call) {
        return (ObjectNode) call.get("data");
    }
}
