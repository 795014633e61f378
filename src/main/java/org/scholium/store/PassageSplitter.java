package org.scholium.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.scholium.text.Legible;
import org.scholium.text.Sentence;
import org.scholium.text.Tuning;

/**
 * Cuts an abstract into texts that, behind their title, fit the embedding model. A passage is up to three neighbouring
 * sentences and opens with the last one of the passage before where both fit, so that no thought is cut in two.
 */
final class PassageSplitter {

    private static final int SENTENCES = Tuning.count("store.passage.sentences");

    /** However long a title is, the larger part of a passage is the abstract's. */
    private static final int TITLE_TOKENS = Embedder.MAX_TOKENS / 3;

    /** A text that fits, and how many tokens it has. */
    private record Piece(String text, int tokens) {}

    private final ToIntFunction<String> countTokens;

    PassageSplitter(ToIntFunction<String> countTokens) {
        this.countTokens = countTokens;
    }

    /** The passages of a paper, each with its title and at most {@link Embedder#MAX_TOKENS} tokens. */
    List<String> passages(String title, List<Sentence> sentences) {
        String context = context(title);
        int room = room(context);
        List<Piece> pieces =
                sentences.stream().flatMap(s -> fit(s.text(), room).stream()).toList();
        // The tokenizer splits at spaces first, so pieces joined by spaces have the sum of their tokens.
        int[] tokens = pieces.stream().mapToInt(Piece::tokens).toArray();
        List<String> passages = new ArrayList<>();
        int start = 0;
        while (start < pieces.size()) {
            int end = start + 1;
            int used = tokens[start];
            while (end < pieces.size() && end - start < SENTENCES && used + tokens[end] <= room) {
                used += tokens[end++];
            }
            passages.add(context + joined(pieces.subList(start, end)));
            boolean last = end == pieces.size();
            boolean overlaps = !last && end - start > 1 && tokens[end - 1] + tokens[end] <= room;
            start = overlaps ? end - 1 : end;
        }
        return passages;
    }

    /** One sentence, whole or in as many parts as it takes. */
    List<String> parts(String sentence) {
        return fit(sentence, Embedder.MAX_TOKENS).stream().map(Piece::text).toList();
    }

    private static String joined(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
    }

    private String context(String title) {
        String shortened = title;
        for (int tokens = countTokens.applyAsInt(title);
                tokens > TITLE_TOKENS;
                tokens = countTokens.applyAsInt(shortened)) {
            // A title many times too long is halved first; word by word it would be counted a thousand times.
            int reach = tokens > 2 * TITLE_TOKENS ? shortened.length() / 2 : shortened.length();
            int cut = shortened.lastIndexOf(' ', reach);
            shortened = Legible.start(shortened, cut > 0 ? cut : shortened.length() / 2);
        }
        return shortened + "\n";
    }

    private int room(String context) {
        return Embedder.MAX_TOKENS - countTokens.applyAsInt(context);
    }

    /**
     * A text as it is, or, when it is too long, cut at a space near its middle until every part fits. What the model
     * reads nothing of is no part.
     */
    private List<Piece> fit(String text, int room) {
        int tokens = countTokens.applyAsInt(text);
        if (tokens == 0) {
            return List.of();
        }
        int middle = text.lastIndexOf(' ', text.length() / 2);
        int cut = middle > 0 ? middle : Legible.whole(text, text.length() / 2);
        if (tokens <= room || cut == 0) {
            return List.of(new Piece(text, tokens));
        }
        List<Piece> parts = new ArrayList<>(fit(text.substring(0, cut), room));
        parts.addAll(fit(text.substring(cut).strip(), room));
        return parts;
    }
}
