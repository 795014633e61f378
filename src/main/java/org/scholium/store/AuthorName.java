package org.scholium.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * The name of an author in parts that can be compared: in lower case, without accents, family name last.
 *
 * @param parts given names or initials, and the family name
 */
record AuthorName(List<String> parts) {

    /** "Either will do": no part of a name. */
    private static final Pattern OR = Pattern.compile("\\s+or\\s+");

    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");

    /** A name as it is written: "José M. García-Paz", "Garcia-Paz, J. M.". */
    static AuthorName of(String written) {
        String folded = folded(written).toLowerCase(Locale.ROOT).replaceAll("['’]", "");
        int comma = folded.indexOf(',');
        String inOrder = comma < 0 ? folded : folded.substring(comma + 1) + " " + folded.substring(0, comma);
        List<String> parts = new ArrayList<>(Arrays.stream(inOrder.split("[^\\p{L}\\p{N}]+"))
                .filter(part -> !part.isEmpty())
                .toList());
        if (parts.size() > 2) {
            parts.removeIf(GENERATIONS::contains);
        }
        return new AuthorName(List.copyOf(parts));
    }

    /** The names that an entry leaves a choice of: "Bengio or Hinton". */
    static Stream<AuthorName> choices(String entry) {
        return Arrays.stream(OR.split(entry)).map(AuthorName::of);
    }

    /** Whether an entry means one of these authors. */
    static boolean isOneOf(String entry, List<String> authors) {
        return choices(entry)
                .anyMatch(
                        asked -> authors.stream().anyMatch(author -> of(author).isMeantBy(asked)));
    }

    private static String folded(String text) {
        char[] folded = new char[text.length() * 4];
        int length = ASCIIFoldingFilter.foldToASCII(text.toCharArray(), 0, folded, 0, text.length());
        return new String(folded, 0, length);
    }

    /** What a name is looked up by. */
    String family() {
        return parts.isEmpty() ? "" : parts.get(parts.size() - 1);
    }

    /**
     * Whether this is the author whom another name means. A single part may be any of this one's; several end in a family
     * name and agree in their order, where an initial stands for a name that begins with it, on either side.
     */
    boolean isMeantBy(AuthorName asked) {
        if (asked.parts.isEmpty() || asked.parts.size() == 1 && isInitial(asked.family())) {
            return false;
        }
        if (asked.parts.size() == 1) {
            return parts.contains(asked.family());
        }
        return holdsInOrder(asked.parts)
                || parts.size() == 2 && asked.parts.size() > 2 && holdsInOrder(asked.withoutInnerInitials())
                || parts.size() == asked.parts.size() && new HashSet<>(parts).equals(new HashSet<>(asked.parts));
    }

    private List<String> withoutInnerInitials() {
        List<String> outer = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (i == 0 || i == parts.size() - 1 || !isInitial(parts.get(i))) {
                outer.add(parts.get(i));
            }
        }
        return outer;
    }

    private boolean holdsInOrder(List<String> asked) {
        int at = 0;
        for (int i = 0; i < asked.size(); i++) {
            boolean family = i == asked.size() - 1;
            while (at < parts.size() && !agree(asked.get(i), parts.get(at), family)) {
                at++;
            }
            if (at++ == parts.size()) {
                return false;
            }
        }
        return true;
    }

    private static boolean agree(String asked, String known, boolean family) {
        return asked.equals(known)
                || !family && (isInitial(asked) || isInitial(known)) && asked.charAt(0) == known.charAt(0);
    }

    private static boolean isInitial(String part) {
        return part.length() == 1;
    }
}
