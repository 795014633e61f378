package org.scholium.question;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an answer from the text of papers must hold.
 *
 * @param expected what each part of the question asks for, each once; never empty
 * @param counted search terms of what is counted: "how many moral dilemmas" counts dilemmas
 * @param measures search terms of quantities that go by one name, such as an error or a rate
 * @param said names and numbers that the question itself says, in lower case: they need no answering
 * @param facets sides of a paper that are asked for
 * @param aspect what abstracts usually state, where that is all that is asked for, else null
 */
public record Content(
        List<Expected> expected,
        Set<String> counted,
        Set<String> measures,
        Set<String> said,
        Set<Facet> facets,
        @Nullable AspectName aspect) {

    /** Anything. */
    public static final Content ANY = new Content(List.of(Expected.TEXT), Set.of(), Set.of(), Set.of(), Set.of(), null);

    /** Copies its sets. */
    public Content {
        expected = expected.isEmpty() ? List.of(Expected.TEXT) : List.copyOf(expected);
        counted = Set.copyOf(counted);
        measures = Set.copyOf(measures);
        said = Set.copyOf(said);
        facets = Set.copyOf(facets);
    }

    /** A side of a paper. */
    public enum Facet {
        /** The paper, or the thing it brings, as a whole. */
        WHOLE,
        /** What was found. */
        RESULT
    }

    /** Whether a figure is asked for. */
    public boolean wantsFigure() {
        return expected.stream().anyMatch(Expected::isFigure);
    }

    /** Whether it can be answered neither by a number or a name nor by yes or no. */
    @JsonIgnore
    public boolean isOpen() {
        return expected.stream().noneMatch(one -> one.isOfAFact() || one == Expected.YES_NO || one == Expected.DATE);
    }
}
