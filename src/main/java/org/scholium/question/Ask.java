package org.scholium.question;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scholium.store.Filter;
import org.scholium.store.Snapshot.Order;
import org.scholium.text.Sought;

/** A question, read: a record for each intent, every slot typed. Nobody parses its words a second time. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(Ask.Fact.class),
    @JsonSubTypes.Type(Ask.Explain.class),
    @JsonSubTypes.Type(Ask.Find.class),
    @JsonSubTypes.Type(Ask.ListPapers.class),
    @JsonSubTypes.Type(Ask.Compare.class),
    @JsonSubTypes.Type(Ask.Related.class),
    @JsonSubTypes.Type(Ask.Listing.class),
    @JsonSubTypes.Type(Ask.Metadata.class),
    @JsonSubTypes.Type(Ask.SmallTalk.class),
    @JsonSubTypes.Type(Ask.Which.class)
})
public sealed interface Ask {

    /** What every question has. */
    Frame frame();

    /** The same question with another frame: of other papers, within other limits. */
    Ask with(Frame other);

    /** The ids of the papers meant, in the order in which they are meant. */
    @JsonIgnore
    default List<String> papers() {
        return frame().papers().stream().map(Mention::paperId).toList();
    }

    /** Whether the papers are known, by name or from a turn before. */
    @JsonIgnore
    default boolean isAnchored() {
        return !frame().papers().isEmpty();
    }

    /** Which papers may be used. */
    @JsonIgnore
    default Filter filter() {
        return frame().filter();
    }

    /** What is searched for. */
    @JsonIgnore
    default Sought sought() {
        return frame().sought();
    }

    /** Whether it asks for papers by their content. */
    @JsonIgnore
    default boolean findsPapers() {
        return this instanceof Find || this instanceof ListPapers;
    }

    /**
     * A number, a name, yes or no.
     *
     * @param content what the answer must hold
     */
    record Fact(Frame frame, Content content) implements Ask {
        @Override
        public Fact with(Frame other) {
            return new Fact(other, content);
        }
    }

    /**
     * What something is, how it works, why, or what was found.
     *
     * @param content what the answer must hold
     */
    record Explain(Frame frame, Content content) implements Ask {
        @Override
        public Explain with(Frame other) {
            return new Explain(other, content);
        }
    }

    /** One paper. */
    record Find(Frame frame) implements Ask {
        @Override
        public Find with(Frame other) {
            return new Find(other);
        }
    }

    /**
     * Every paper that fits.
     *
     * @param selection how they must fit, how many of them are wanted, and in which order
     */
    record ListPapers(Frame frame, Selection selection) implements Ask {
        /** The same, for the number of the papers. */
        ListPapers counting(String said) {
            return new ListPapers(
                    frame.saying(frame.standalone().words() + ": " + said).followedBy(List.of()), selection.counting());
        }

        @Override
        public ListPapers with(Frame other) {
            return new ListPapers(other, selection);
        }
    }

    /**
     * Several papers side by side.
     *
     * @param aspects what they are compared by; empty for what abstracts usually state
     * @param only whether no other aspects are wanted
     */
    record Compare(Frame frame, List<Aspect> aspects, boolean only) implements Ask {
        /** Copies the aspects. */
        public Compare {
            aspects = List.copyOf(aspects);
        }

        @Override
        public Compare with(Frame other) {
            return new Compare(other, aspects, only);
        }
    }

    /**
     * The papers near to one that is known.
     *
     * @param wanted how many, or null
     */
    record Related(Frame frame, @Nullable Integer wanted) implements Ask {
        @Override
        public Related with(Frame other) {
            return new Related(other, wanted);
        }
    }

    /**
     * Papers, or the corpus as a whole, by what the listing states.
     *
     * @param figure what is to be told of them
     * @param order in which order, or null
     * @param wanted how many papers, or null
     */
    record Listing(
            Frame frame,
            Figure figure,
            @Nullable Order order,
            @Nullable Integer wanted) implements Ask {
        /** Says what it wants to know. */
        public Listing {
            Objects.requireNonNull(figure);
        }

        @Override
        public Listing with(Frame other) {
            return new Listing(other, figure, order, wanted);
        }
    }

    /**
     * Facts of the listing about papers that are known, or to be found.
     *
     * @param fields which
     */
    record Metadata(Frame frame, List<MetadataField> fields) implements Ask {
        /** Rejects a question for nothing. */
        public Metadata {
            fields = List.copyOf(fields);
            if (fields.isEmpty()) {
                throw new IllegalArgumentException("A question for metadata names a field.");
            }
        }

        @Override
        public Metadata with(Frame other) {
            return new Metadata(other, fields);
        }
    }

    /** A greeting, thanks, or what one can do here. */
    record SmallTalk(Frame frame) implements Ask {
        @Override
        public SmallTalk with(Frame other) {
            return new SmallTalk(other);
        }
    }

    /**
     * Nothing that can be answered before it is known which paper is meant.
     *
     * @param readings the question as it would be asked of each of the papers that may be meant; empty where none is at
     *     hand
     */
    record Which(Frame frame, List<Ask> readings) implements Ask {
        /** Copies the readings. */
        public Which {
            readings = List.copyOf(readings);
        }

        @Override
        public Which with(Frame other) {
            return new Which(other, readings);
        }
    }
}
