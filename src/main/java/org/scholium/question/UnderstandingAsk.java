package org.scholium.question;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scholium.question.Selection.Belonging;
import org.scholium.store.Snapshot;
import org.scholium.store.Snapshot.Order;
import org.scholium.text.Analysis;
import org.scholium.text.Sought;

/** Turns what the forms of questions tell into an {@link Ask}; it goes when the reading is typed from the start. */
final class UnderstandingAsk {

    private static final Pattern EXHAUSTIVE = Pattern.compile("(?i)\\b(?:all|every|everything|list)\\b");
    private static final Pattern SEVERAL = Pattern.compile(
            "(?i)\\b(?:papers|articles|works|ones|studies|publications|abstracts|\\d+|two|three|four|five)\\b");
    private static final Set<CorpusAspect> ORDERS = EnumSet.of(
            CorpusAspect.NEWEST, CorpusAspect.OLDEST, CorpusAspect.MOST_AUTHORS, CorpusAspect.FEWEST_AUTHORS);
    private static final Set<String> VERBS = Analysis.terms(
            "propose introduce present release create build construct develop contribute publish curate collect design"
                    + " conduct provide offer built");
    private static final String VERB =
            "(?:propos|introduc|present|releas|creat|buil[dt]|construct|develop|contribut|publish|curat"
                    + "|collect|design|conduct|provid|offer)\\w*";
    private static final Pattern CONTRIBUTES = Pattern.compile(
            "(?i)\\b(?:papers?|works?|articles?|stud(?:y|ies)|authors?|groups?|teams?|who|ones?|anyone|anybody|that|which)\\b(?: \\w+)? "
                    + VERB + " ");

    private UnderstandingAsk() {}

    static Ask of(Understanding understood, Snapshot papers, Function<String, Understanding> reader) {
        String text = understood.query().sought().words();
        String whole = understood.standalone();
        Frame frame = frame(understood, papers);
        boolean ofOne = understood.anchored() && frame.filter().papers().size() == 1;
        Optional<AspectName> aspect = ofOne ? AspectReader.name(text) : Optional.empty();
        Content content = ContentReader.read(text, whole, aspect.orElse(null));
        return switch (understood.kind()) {
            case SMALL_TALK -> new Ask.SmallTalk(frame);
            case CORPUS -> listing(understood, frame);
            case METADATA -> new Ask.Metadata(frame, List.of(understood.field()));
            case FIND_ONE -> new Ask.Find(frame);
            case FIND_ALL -> new Ask.ListPapers(frame, selection(understood));
            case RELATED -> new Ask.Related(frame, null);
            case COMPARE ->
                new Ask.Compare(
                        frame,
                        understood.aspects().stream().map(AspectReader::read).toList(),
                        false);
            case WHICH ->
                new Ask.Which(
                        frame,
                        understood.aspects().stream()
                                .map(asked -> of(reader.apply(asked), papers, reader))
                                .toList());
            case FACT -> new Ask.Fact(frame, content);
            case EXPLAIN -> new Ask.Explain(frame, content);
        };
    }

    private static Frame frame(Understanding understood, Snapshot papers) {
        var query = understood.query();
        var limited = query.filter().limits();
        List<String> meant = understood.papers().isEmpty() && understood.anchored()
                ? List.copyOf(query.filter().papers())
                : understood.papers();
        boolean list = understood.kind() == QuestionKind.FIND_ALL && !understood.anchored();
        return new Frame(
                Sought.of(understood.standalone()),
                meant.stream().map(id -> new Mention(id, "")).toList(),
                limited,
                query.filter(),
                query.sought(),
                Vocabulary.read(
                        query.sought().words(),
                        list ? understood.standalone() : query.sought().words(),
                        papers),
                List.of(),
                List.of());
    }

    private static Ask listing(Understanding understood, Frame frame) {
        CorpusAspect aspect = understood.aspect();
        Order order = ORDERS.contains(aspect) ? Order.valueOf(aspect.name()) : null;
        Integer wanted =
                order == null || SEVERAL.matcher(understood.standalone()).find() ? null : Integer.valueOf(1);
        Figure figure =
                switch (aspect) {
                    case COUNT -> Figure.COUNT;
                    case TOPICS -> Figure.TOPICS;
                    default -> Figure.PAPERS;
                };
        return new Ask.Listing(frame, figure, order, wanted);
    }

    private static Selection selection(Understanding understood) {
        String text = understood.anchored() ? understood.query().sought().words() : understood.standalone();
        boolean contributes = CONTRIBUTES.matcher(text).find();
        Set<String> thing = understood.query().sought().terms().stream()
                .filter(term -> !VERBS.contains(term))
                .collect(Collectors.toSet());
        Order order = understood.aspect() == null
                ? null
                : Order.valueOf(understood.aspect().name());
        return new Selection(
                contributes && !thing.isEmpty() ? Belonging.CONTRIBUTE : Belonging.ABOUT,
                contributes ? thing : Set.of(),
                EXHAUSTIVE.matcher(understood.standalone()).find(),
                false,
                order,
                order == null || SEVERAL.matcher(understood.standalone()).find() ? null : Integer.valueOf(1));
    }
}
