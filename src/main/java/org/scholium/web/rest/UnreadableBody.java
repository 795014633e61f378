package org.scholium.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scholium.text.Legible;

/** Says what is wrong with a body of JSON, by the path of the field. */
final class UnreadableBody {

    private static final int LONGEST_PATH = 200;

    private UnreadableBody() {}

    static String detail(JsonProcessingException e) {
        String field = Objects.requireNonNullElse(field(e), "");
        if (e.getOriginalMessage().contains("UTF-8")) {
            return "The body is not UTF-8 text.";
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            return field + " is no field that is known; there are " + known(unknown.getKnownPropertyIds()) + ".";
        }
        boolean badSyntax = field.isEmpty() || e.getCause() instanceof StreamReadException;
        return badSyntax ? "The body is not one JSON object that can be read" + line(e) + "." : field + wanted(e);
    }

    /** The path of the field, or null where it is the body as a whole. */
    static @Nullable String field(JsonProcessingException e) {
        String path = e instanceof JsonMappingException mapping ? path(mapping.getPath()) : "";
        return path.isEmpty() ? null : path;
    }

    private static String wanted(JsonProcessingException e) {
        Class<?> type = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (type == null) {
            return " has the wrong type.";
        }
        return " has the wrong type; it must be "
                + (type == String.class
                        ? "a text."
                        : type == Integer.class
                                ? "a whole number."
                                : type == Boolean.class
                                        ? "true or false."
                                        : Collection.class.isAssignableFrom(type) ? "a list." : "an object.");
    }

    private static String known(Collection<Object> fields) {
        return fields.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    private static String line(JsonProcessingException e) {
        return e.getLocation() == null
                ? ""
                : ", line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }

    /** Such as {@code filter.papers[0]}; names of fields may be as long and odd as whoever sends them likes. */
    private static String path(List<JsonMappingException.Reference> steps) {
        String path = steps.stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return Legible.escaped(Legible.start(path.startsWith(".") ? path.substring(1) : path, LONGEST_PATH));
    }
}
