package org.scholium.web.mcp;

import io.quarkiverse.mcp.server.RawMessage;
import io.quarkiverse.mcp.server.ToolManager;
import io.quarkiverse.mcp.server.ToolManager.ToolArgument;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.List;
import org.scholium.text.Legible;

/**
 * Rejects arguments that a tool does not know: a misspelt limit that is let pass limits nothing. The library has guards of
 * its own for this, which fail where a call has no arguments, or one that is null.
 */
@Singleton
public class KnownArguments {

    private static final int LONGEST_NAME = 100;

    private final ToolManager tools;

    public KnownArguments(ToolManager tools) {
        this.tools = tools;
    }

    void require(RawMessage call) {
        JsonObject parameters = call.asJsonObject().getJsonObject("params");
        JsonObject given = parameters.getJsonObject("arguments");
        if (given == null) {
            return;
        }
        List<String> known = tools.getTool(parameters.getString("name")).arguments().stream()
                .map(ToolArgument::name)
                .sorted()
                .toList();
        given.fieldNames().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(Legible.escaped(Legible.start(name, LONGEST_NAME))
                            + " is no field that is known; there are " + String.join(", ", known) + ".");
                });
    }
}
