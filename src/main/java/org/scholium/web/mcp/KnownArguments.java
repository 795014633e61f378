package org.scholium.web.mcp;

import io.quarkiverse.mcp.server.ToolCallException;
import io.quarkiverse.mcp.server.ToolInputGuardrail;
import io.quarkiverse.mcp.server.ToolManager.ToolArgument;
import jakarta.inject.Singleton;
import java.util.List;
import org.scholium.text.Legible;

/** Rejects arguments that a tool does not know: a misspelt limit that is let pass limits nothing. */
@Singleton
public class KnownArguments implements ToolInputGuardrail {

    private static final int LONGEST_NAME = 100;

    @Override
    public void apply(ToolInputContext call) {
        List<String> known = call.getTool().arguments().stream()
                .map(ToolArgument::name)
                .sorted()
                .toList();
        call.getArguments().fieldNames().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new ToolCallException(Legible.escaped(Legible.start(name, LONGEST_NAME))
                            + " is no field that is known; there are " + String.join(", ", known) + ".");
                });
    }
}
