package org.scholium.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The forms in which papers are given out; each can be read again. */
public enum BibliographyFormat {
    /** For LaTeX; BibLaTeX's fields for arXiv and exact dates are among it. */
    BIBTEX("bibtex", "application/x-bibtex", "bib", BibtexEntries::of),
    /** For reference managers. */
    RIS("ris", "application/x-research-info-systems", "ris", RisRecords::of),
    /** For citation processors (citationstyles.org). */
    CSL_JSON("csl-json", "application/vnd.citationstyles.csl+json", "json", CslItems::of);

    private final String label;
    private final String mediaType;
    private final String extension;
    private final Function<List<Paper>, String> writer;

    BibliographyFormat(String label, String mediaType, String extension, Function<List<Paper>, String> writer) {
        this.label = label;
        this.mediaType = mediaType;
        this.extension = extension;
        this.writer = writer;
    }

    /** The format of this name. */
    public static Optional<BibliographyFormat> of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.label.equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** What it is called in requests. */
    public String label() {
        return label;
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

    /** How its files end. */
    public String extension() {
        return extension;
    }

    /** The papers in this format. */
    public String write(List<Paper> papers) {
        return writer.apply(papers);
    }
}
