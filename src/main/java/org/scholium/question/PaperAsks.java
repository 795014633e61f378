package org.scholium.question;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.scholium.question.Content.Facet;
import org.scholium.store.Snapshot;
import org.scholium.store.Snapshot.Order;

/** Questions for what papers say, or what the listing says of them. */
final class PaperAsks {

    private static final Pattern LINKED = Pattern.compile("(?i)\\b(?:papers?|pdf|arxiv|doi|articles?)\\b");

    private final Snapshot papers;
    private final Heads heads;
    private final Frames frames;
    private final AspectReader aspects;

    PaperAsks(Snapshot papers, Heads heads, Frames frames) {
        this.papers = papers;
        this.heads = heads;
        this.frames = frames;
        this.aspects = new AspectReader(heads);
    }

    /** Whether a text asks for nothing but what abstracts usually state. */
    boolean asksUsual(String text) {
        return aspects.name(text).isPresent();
    }

    /** What a paper says: a fact of it, or an explanation. */
    Ask text(Given given, Set<String> subject) {
        if (given.meant().size() > 1) {
            return compare(
                    given, Phrases.unnamed(given.turn().plain(), given.meant().values()));
        }
        String asked =
                given.asked().isBlank() || subject.isEmpty() ? given.turn().plain() : given.asked();
        Expected learnt = Intents.explains(given.turn().text()) ? Expected.TEXT : heads.expected(given.features());
        Optional<AspectName> aspect = given.meant().isEmpty() ? Optional.empty() : aspects.name(asked);
        Content content = ContentReader.read(asked, learnt, heads.facets(given.features()), aspect.orElse(null));
        Frame frame = frames.frame(given, asked);
        if (subject.isEmpty()) {
            return new Ask.Explain(frame, whole(content));
        }
        return content.isOpen() ? new Ask.Explain(frame, content) : new Ask.Fact(frame, content);
    }

    private static Content whole(Content content) {
        Set<Facet> facets = EnumSet.of(Facet.WHOLE);
        facets.addAll(content.facets());
        return new Content(
                List.of(Expected.TEXT),
                content.counted(),
                content.measures(),
                content.said(),
                facets,
                content.aspect());
    }

    /** Papers side by side; by their dates or authors, where only these are asked for. */
    Ask compare(Given given, String by) {
        Optional<Order> superlative = Superlatives.in(given.turn().text());
        if (superlative.isPresent()) {
            return new Ask.Listing(frames.frame(given, given.asked()), Figure.PAPERS, superlative.get(), null);
        }
        List<MetadataField> fields = fields(by, by);
        return fields.isEmpty()
                ? new Ask.Compare(
                        frames.frame(given, by),
                        Comparands.aspects(by).stream().map(aspects::read).toList(),
                        false)
                : new Ask.Metadata(frames.frame(given, given.asked()), fields);
    }

    /** Papers near to these. */
    Ask related(Given given) {
        return new Ask.Related(
                frames.open(frames.frame(given, given.asked()), given),
                given.turn().ordering().wanted());
    }

    /** What the listing says of papers, where something of it is asked for. */
    Optional<Ask> metadata(Given given) {
        List<MetadataField> fields = fields(given.turn().plain(), given.asked());
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new Ask.Metadata(frames.frame(given, given.asked()), fields));
    }

    /** A known paper and words of the listing, and nothing else: "Stop Regressing date". */
    Optional<Ask> metadataOnly(Given given, Set<String> content) {
        if (given.meant().isEmpty()) {
            return Optional.empty();
        }
        String asked = given.asked();
        List<MetadataField> fields = MetadataField.in(asked);
        boolean only = !fields.isEmpty() && MetadataField.isNothingElse(asked);
        boolean counted = fields.contains(MetadataField.AUTHOR_COUNT) && content.size() < 2;
        return only || counted || namesOrganisation(asked)
                ? Optional.of(new Ask.Metadata(
                        frames.frame(given, asked), fields.isEmpty() ? List.of(MetadataField.AUTHORS) : fields))
                : Optional.empty();
    }

    private boolean namesOrganisation(String asked) {
        String padded = " " + asked.toLowerCase(Locale.ROOT) + " ";
        return papers.organisations().stream()
                .anyMatch(name -> padded.contains(" " + name.toLowerCase(Locale.ROOT) + " "));
    }

    /** The facts of the listing that are asked for; code and data can be linked as well, and a paper does not tell where. */
    private List<MetadataField> fields(String text, String asked) {
        boolean ofPaper =
                MetadataField.isNothingElse(asked) || LINKED.matcher(text).find();
        return aspects.name(asked).isPresent() && !ofPaper
                ? List.of()
                : MetadataField.in(text).stream()
                        .filter(field -> field != MetadataField.LINK && field != MetadataField.LICENCE || ofPaper)
                        .toList();
    }
}
