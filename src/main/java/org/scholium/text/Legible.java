package org.scholium.text;

import com.ibm.icu.text.UnicodeSet;
import java.util.regex.Pattern;

/** What of a text people can see: text from strangers may hold nothing of the kind, or signs that act on a screen. */
public final class Legible {

    /** Spaces, controls, marks without a letter to stand on, halves of characters, and what stands for nothing. */
    private static final UnicodeSet INVISIBLE =
            new UnicodeSet("[[:White_Space:][:Default_Ignorable_Code_Point:][:Z:][:C:][:M:]\\u2800\\uFFFD]").freeze();

    /** Ends of lines, escape sequences of terminals, and what turns the direction of writing round. */
    private static final Pattern ACTING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private Legible() {}

    /** Whether the text holds a character that can be seen. */
    public static boolean isLegible(String text) {
        return !INVISIBLE.containsAll(text);
    }

    /** The text for a log: on one line, with signs that act instead of showing written as their numbers. */
    public static String escaped(String text) {
        return ACTING.matcher(text)
                .replaceAll(sign -> "\\\\u%04x".formatted(sign.group().codePointAt(0)));
    }

    /** The start of the text, of at most this many UTF-16 units, none of its characters cut in two. */
    public static String start(String text, int length) {
        return text.substring(0, whole(text, Math.min(length, text.length())));
    }

    /** This place in the text, or the one before where it lies within a character. */
    public static int whole(String text, int at) {
        boolean within = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return within ? at - 1 : at;
    }
}
