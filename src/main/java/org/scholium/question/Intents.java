package org.scholium.question;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.scholium.text.Tuning;

/** What a turn may ask for, the likeliest first: as its head has learnt, and by the few words that leave no doubt. */
final class Intents {

    private static final Pattern PAPERS = Pattern.compile(
            "(?i)\\b(?:papers?|works?|stud(?:y|ies)|articles?|ones?|publications?|surveys?|anything|everything|something|all|anyone|who|ref(?:erence)?s?|literature)\\b");

    private static final Pattern EXPLAINS = Pattern.compile(
            "(?i)^\\W*(?:please |can you |could you |pls )*(?:summari[sz]e|explain|describe|tl;?dr|eli5|define)\\b");

    private static final double CUE = Tuning.number("question.intent.cue");

    /** "Is there a", "who looked at": where no paper is named, one is looked for. */
    private static final Pattern SEARCHES = Pattern.compile(
            "(?i)^\\W*(?:(?:and|so|ok|hi|hello|hey|please|but)\\W+)*(?:is there (?:a|an|any)(?:thing|one|body)?|has any(?:one|body)|did any(?:one|body)|does any(?:one|body)|do we have an?|who(?! (?:\\w+s|is|are|was|were|annotated|labelled|labeled)\\b)\\b|something|(?:i(?:'m| am)? )?(?:want|looking for|searching for|after|need) (?:the|a) (?:paper|study|one))\\b");

    private static final Pattern LISTS = Pattern.compile(
            "(?i)\\b(?:the|which|what|any|other|all|those|these|list|more|some|few) (?:[\\w-]+ ){0,2}?(?:papers|ones|works|studies|articles|publications|surveys|benchmarks|data ?sets)\\b(?! (?:is|are) (?:about|on)\\W*$)|\\b(?:everything|what have we got|what (?:have|has) (?:people|anyone|others|researchers|been))\\b|^\\W*who (?!is\\b|was\\b|has\\b)\\w+s\\b");

    private static final Pattern PAPERS_OF = Pattern.compile("(?i)\\b(?:" + NameWords.PAPERS
            + "|written|wrote|write|writes|published|publish|authored|co-?authored|worked|work)\\b");
    private static final Pattern ONE_PAPER = Pattern.compile(
            "(?i)\\b(?:the|which|what|a|an|one|that) (?:[\\w-]+ ){0,2}?(?:paper|study|article|preprint)\\b");

    private final Heads heads;

    Intents(Heads heads) {
        this.heads = heads;
    }

    /** The labels by likelihood; words that only a search has, or only a question for dates and people, count for more. */
    List<Map.Entry<String, Double>> of(Given given) {
        Map<String, Double> likely = new LinkedHashMap<>();
        heads.intents(given.features()).forEach(label -> likely.put(label.getKey(), label.getValue()));
        String text = given.turn().text();
        if (MetadataField.isPlain(text)) {
            likely.merge("metadata", CUE, Double::sum);
        }
        if (explains(text)) {
            likely.merge("text", CUE, Double::sum);
        }
        if (given.meant().isEmpty() && SEARCHES.matcher(text).find()) {
            likely.merge("find", CUE, Double::sum);
        }
        if (given.meant().isEmpty() && asksForPapersOfSomebody(given)) {
            likely.merge("list", CUE, Double::sum);
        }
        boolean ordered = given.turn().ordering().order() != null;
        if (given.meant().isEmpty() && (ordered || LISTS.matcher(text).find())) {
            likely.merge("list", CUE, Double::sum);
        }
        return likely.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
    }

    /** "What has she written?", "anything by him": her papers are asked for. */
    private static boolean asksForPapersOfSomebody(Given given) {
        String text = given.turn().text();
        boolean ofSomebody = !given.turn().limits().authors().isEmpty()
                || !given.turn().limits().venues().isEmpty();
        return ofSomebody
                && PAPERS_OF.matcher(text).find()
                && !ONE_PAPER.matcher(text).find();
    }

    /** Whether it orders an explanation. */
    static boolean explains(String text) {
        return EXPLAINS.matcher(text).find();
    }

    /** Who looks for papers by a name means those that hold it. */
    static boolean isNamedOnly(Given given) {
        return !given.meant().isEmpty()
                && given.turn().ids().isEmpty()
                && given.meant().values().stream().noneMatch(String::isBlank)
                && given.named()
                && PAPERS.matcher(given.turn().text()).find();
    }

    /** Whether a list is asked for. */
    boolean lists(Given given) {
        return of(given).get(0).getKey().equals("list");
    }

    /** Whether papers are looked for. */
    boolean searches(Given given) {
        String label = heads.intents(given.features()).get(0).getKey();
        return label.equals("list") || label.equals("find") || label.equals("related");
    }
}
