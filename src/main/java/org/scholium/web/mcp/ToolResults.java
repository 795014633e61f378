package org.scholium.web.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.mcp.server.Content.Annotations;
import io.quarkiverse.mcp.server.RawMessage;
import io.quarkiverse.mcp.server.Role;
import io.quarkiverse.mcp.server.TextContent;
import io.quarkiverse.mcp.server.ToolResponse;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.function.Supplier;
import org.scholium.answer.Answer;
import org.scholium.answer.AnswerDocument;
import org.scholium.store.NotReadyException;

/** What tools give: the record that every surface gives, and the same as text for clients that know nothing else. */
@Singleton
public class ToolResults {

    /** Requests elsewhere hold these fields in an object of their own. */
    private static final String FILTER = "filter.";

    private final ObjectMapper json;
    private final KnownArguments arguments;

    public ToolResults(ObjectMapper json, KnownArguments arguments) {
        this.json = json;
        this.arguments = arguments;
    }

    /** An answer, as Markdown for people too. */
    ToolResponse ofAnswer(RawMessage call, Supplier<Answer> question) {
        return orError(call, () -> {
            Answer answer = question.get();
            AnswerDocument document = new AnswerDocument();
            document.finish(answer);
            return new ToolResponse(
                    false, List.of(text(document.text(), Role.USER), text(json(answer), Role.ASSISTANT)), answer, null);
        });
    }

    /** Anything else. */
    ToolResponse of(RawMessage call, Supplier<?> question) {
        return orError(call, () -> {
            Object found = question.get();
            return new ToolResponse(false, List.of(new TextContent(json(found))), found, null);
        });
    }

    String json(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What is sent is always JSON.", e);
        }
    }

    private static TextContent text(String text, Role reader) {
        return new TextContent(text, null, new Annotations(reader, null, null));
    }

    /** What was wrong with a call is told to whoever made it, so that it can be made better. */
    private ToolResponse orError(RawMessage call, Supplier<ToolResponse> response) {
        try {
            arguments.require(call);
            return response.get();
        } catch (IllegalArgumentException | NotFoundException | NotReadyException e) {
            String reason = String.valueOf(e.getMessage());
            return ToolResponse.error(reason.startsWith(FILTER) ? reason.substring(FILTER.length()) : reason);
        }
    }
}
