package org.scholium.llm;

import java.net.HttpURLConnection;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a server refused. Only what is known of it is kept, not its words.
 *
 * @param status the HTTP status
 * @param rest how long it wants to be left alone, or null where it did not say
 * @param complaint what of the request it does not take
 */
record Refusal(int status, @Nullable Duration rest, Complaint complaint) {

    /** What servers do not take and can be asked without. */
    enum Complaint {
        /** More text than the model has room for. */
        LENGTH,
        /** The parameter {@code max_tokens}, which newer models of OpenAI know as {@code max_completion_tokens}. */
        MAX_TOKENS,
        /** A temperature other than their own. */
        TEMPERATURE,
        /** Something else, or nothing that is known. */
        OTHER
    }

    /** So much of what a server says tells why it refuses. */
    static final int READ_BYTES = 4096;

    private static final Pattern LENGTH = Pattern.compile(
            "(?i)context[ _-]?(?:length|size|window)|(?:prompt|input|request|messages?)\\b.{0,40}\\btoo (?:long|large)|too many tokens|token count\\b.{0,40}\\bexceeds");

    private static final Pattern MAX_TOKENS = Pattern.compile(
            "(?i)(?:unsupported|not supported)[^}]{0,200}max_tokens|max_tokens\\W[^}]{0,200}(?:unsupported|not supported)");

    private static final Pattern TEMPERATURE = Pattern.compile(
            "(?i)(?:unsupported|not support|deprecated)[^}]{0,200}temperature|temperature\\W[^}]{0,200}(?:unsupported|not support|deprecated)");

    /**
     * Reads a refusal.
     *
     * @param retryAfter the header Retry-After, or null
     * @param said the beginning of what the server said
     */
    static Refusal of(int status, @Nullable String retryAfter, String said) {
        return new Refusal(status, rest(retryAfter), complaint(status, said));
    }

    private static Complaint complaint(int status, String said) {
        if (status == HttpURLConnection.HTTP_ENTITY_TOO_LARGE
                || LENGTH.matcher(said).find()) {
            return Complaint.LENGTH;
        }
        if (MAX_TOKENS.matcher(said).find()) {
            return Complaint.MAX_TOKENS;
        }
        return TEMPERATURE.matcher(said).find() ? Complaint.TEMPERATURE : Complaint.OTHER;
    }

    /** Retry-After is a number of seconds or a date (RFC 9110, section 10.2.3). */
    static @Nullable Duration rest(@Nullable String retryAfter) {
        if (retryAfter == null) {
            return null;
        }
        try {
            return retryAfter.strip().chars().allMatch(Character::isDigit)
                    ? Duration.ofSeconds(Long.parseLong(retryAfter.strip()))
                    : Duration.between(
                            Instant.now(),
                            ZonedDateTime.parse(retryAfter.strip(), DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeParseException | NumberFormatException e) {
            return null;
        }
    }
}
