package org.scholium.web.mcp;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkiverse.mcp.server.OutputSchemaGenerator;
import jakarta.inject.Singleton;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JSON schema of a record as it is sent. Unlike the generator that comes with the library it knows which fields may be
 * null and how they are called, so that what is sent is valid.
 */
@Singleton
public class RecordSchema implements OutputSchemaGenerator {

    private static final Map<Class<?>, String> PRIMITIVES = Map.of(
            String.class, "string",
            Integer.class, "integer",
            int.class, "integer",
            long.class, "integer",
            Double.class, "number",
            double.class, "number",
            Boolean.class, "boolean",
            boolean.class, "boolean");

    @Override
    public ObjectNode generate(Class<?> type) {
        ObjectNode definitions = object();
        ObjectNode schema = ofRecord(type, definitions);
        return definitions.isEmpty() ? schema : schema.set("$defs", definitions);
    }

    private static ObjectNode ofRecord(Class<?> type, ObjectNode definitions) {
        ObjectNode properties = object();
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        for (RecordComponent component : type.getRecordComponents()) {
            AnnotatedElement annotated = field(type, component.getName());
            if (annotated.isAnnotationPresent(JsonIgnore.class)) {
                continue;
            }
            String name = name(annotated, component.getName());
            properties.set(name, ofValue(component.getAnnotatedType(), definitions));
            if (!annotated.isAnnotationPresent(JsonInclude.class)) {
                required.add(name);
            }
        }
        ObjectNode schema = object().put("type", "object");
        schema.set("properties", properties);
        return schema.set("required", required);
    }

    private static ObjectNode ofValue(AnnotatedType annotated, ObjectNode definitions) {
        ObjectNode schema = ofPresent(annotated, definitions);
        if (!annotated.isAnnotationPresent(Nullable.class)) {
            return schema;
        }
        ArrayNode either = JsonNodeFactory.instance.arrayNode().add(schema).add(object().put("type", "null"));
        return object().set("anyOf", either);
    }

    private static ObjectNode ofPresent(AnnotatedType annotated, ObjectNode definitions) {
        Class<?> type = raw(annotated);
        if (PRIMITIVES.containsKey(type)) {
            return object().put("type", PRIMITIVES.get(type));
        }
        if (type == LocalDate.class) {
            return object().put("type", "string").put("format", "date");
        }
        if (type.isEnum()) {
            return ofEnum(type);
        }
        if (Collection.class.isAssignableFrom(type)) {
            AnnotatedType element = ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[0];
            return object().put("type", "array").set("items", ofValue(element, definitions));
        }
        return reference(type, definitions);
    }

    /** Records refer to each other, and a reading to its own kind. */
    private static ObjectNode reference(Class<?> type, ObjectNode definitions) {
        String name = type.getSimpleName();
        if (!type.isRecord()) {
            throw new IllegalStateException("There is no schema for " + type + ".");
        }
        if (!definitions.has(name)) {
            definitions.set(name, object());
            definitions.set(name, ofRecord(type, definitions));
        }
        return object().put("$ref", "#/$defs/" + name);
    }

    private static ObjectNode ofEnum(Class<?> type) {
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        for (Object constant : type.getEnumConstants()) {
            String name = ((Enum<?>) constant).name();
            values.add(name(field(type, name), name));
        }
        return object().put("type", "string").set("enum", values);
    }

    private static Class<?> raw(AnnotatedType annotated) {
        return annotated.getType() instanceof ParameterizedType generic
                ? (Class<?>) generic.getRawType()
                : (Class<?>) annotated.getType();
    }

    private static String name(AnnotatedElement annotated, String otherwise) {
        JsonProperty named = annotated.getAnnotation(JsonProperty.class);
        return named == null || named.value().isEmpty() ? otherwise : named.value();
    }

    private static Field field(Class<?> type, String name) {
        try {
            return type.getDeclaredField(name);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("Components of records and constants of enums are fields.", e);
        }
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
