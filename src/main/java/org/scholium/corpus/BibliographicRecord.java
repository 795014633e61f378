package org.scholium.corpus;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One paper as a bibliography has it, field by field, under the same names whatever its format calls them. */
final class BibliographicRecord {

    /** What may be known of a paper. */
    enum Field {
        TITLE,
        ABSTRACT,
        AUTHOR,
        DATE,
        YEAR,
        DOI,
        ARXIV,
        VENUE,
        URL,
        KEYWORD,
        ORGANISATION,
        KIND,
        LICENCE
    }

    private static final Pattern ARXIV = Pattern.compile(
            "(?i)(?:^|arxiv[.:/ ]*|abs/|pdf/|papers/)((?:\\d{2}(?:0[1-9]|1[0-2])\\.\\d{4,5})|(?:[a-z-]+(?:\\.[a-z]{2})?/\\d{7}))(?:v\\d+)?(?:\\.pdf)?(?:\\b|$)");

    private static final Pattern DOI = Pattern.compile("(10\\.\\d{4,9}/\\S+)");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d).*");
    private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]\\d\\d|20\\d\\d)\\b");
    private static final Pattern MARKUP =
            Pattern.compile("</?(?:p|i|b|em|strong|sub|sup|jats:[a-z]+|span|br|div)\\b[^>]{0,200}>");

    private final Map<Field, List<String>> values = new EnumMap<>(Field.class);

    /** Adds a value; an empty one says nothing. */
    BibliographicRecord with(Field field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.computeIfAbsent(field, any -> new ArrayList<>())
                    .add(value.strip().replaceAll("\\s+", " "));
        }
        return this;
    }

    /** Adds the parts of a value. */
    BibliographicRecord with(Field field, @Nullable String value, String separator) {
        Stream.of(value == null ? new String[0] : value.split(separator)).forEach(part -> with(field, part));
        return this;
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /**
     * Adds the paper to a draft, or says there what it lacks.
     *
     * @return whether it has a title and an abstract
     */
    boolean addTo(CorpusDraft draft, String file, int line) {
        String title = text(Field.TITLE);
        String summary = text(Field.ABSTRACT);
        if (title == null) {
            draft.report(file, line, "This entry has no title; it was left out.");
        } else if (summary == null) {
            draft.report(file, line, Problem.quoted(title) + " has no abstract; it was left out.");
        } else {
            draft.add(new DraftPaper(
                    title,
                    summary,
                    new Byline(null, first(Field.ORGANISATION).orElse(null)),
                    null,
                    null,
                    details(),
                    file,
                    line));
        }
        return title != null && summary != null;
    }

    private DraftPaper.Details details() {
        LocalDate date = date();
        String doi = doi();
        return new DraftPaper.Details(
                arxivId(doi),
                date,
                first(Field.URL)
                        .filter(url -> url.startsWith("http"))
                        .orElse(doi == null ? null : "https://doi.org/" + doi),
                new Publication(
                        authors(),
                        year(date),
                        doi,
                        first(Field.VENUE).orElse(null),
                        first(Field.KIND)
                                .map(kind -> kind.toLowerCase(Locale.ROOT))
                                .orElse(null),
                        all(Field.KEYWORD),
                        first(Field.LICENCE).orElse(null)));
    }

    private @Nullable String text(Field field) {
        return first(field)
                .map(text -> PlainText.of(MARKUP.matcher(text).replaceAll(" ").replaceAll("\\s+", " ")))
                .map(text -> field == Field.TITLE ? text.replaceFirst("(?<=[^.])\\.$", "") : text)
                .filter(text -> !text.isBlank())
                .orElse(null);
    }

    private Optional<String> first(Field field) {
        return all(field).stream().findFirst();
    }

    private List<String> all(Field field) {
        return values.getOrDefault(field, List.of());
    }

    /** "Lovelace, Ada" is Ada Lovelace. */
    private List<String> authors() {
        return all(Field.AUTHOR).stream()
                .filter(name -> !name.matches("(?i)others|et al\\.?"))
                .map(name -> {
                    String[] parts = name.split("\\s*,\\s*");
                    return parts.length == 2 ? parts[1] + " " + parts[0] : String.join(" ", parts);
                })
                .distinct()
                .toList();
    }

    private @Nullable LocalDate date() {
        return all(Field.DATE).stream()
                .map(DAY::matcher)
                .filter(Matcher::matches)
                .flatMap(day -> day(day).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<LocalDate> day(Matcher parts) {
        int month = Integer.parseInt(parts.group(2));
        int day = Integer.parseInt(parts.group(3));
        int year = Integer.parseInt(parts.group(1));
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= Year.of(year).atMonth(month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    private @Nullable Integer year(@Nullable LocalDate date) {
        return date != null
                ? Integer.valueOf(date.getYear())
                : Stream.concat(all(Field.YEAR).stream(), all(Field.DATE).stream())
                        .map(YEAR::matcher)
                        .filter(Matcher::find)
                        .map(year -> Integer.valueOf(year.group(1)))
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable String doi() {
        return Stream.concat(all(Field.DOI).stream(), all(Field.URL).stream().filter(url -> url.contains("doi.org/")))
                .map(DOI::matcher)
                .filter(Matcher::find)
                .map(doi -> doi.group(1).toLowerCase(Locale.ROOT).replaceFirst("[.,;]+$", ""))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String arxivId(@Nullable String doi) {
        Stream<String> places = Stream.of(
                        all(Field.ARXIV),
                        all(Field.URL).stream()
                                .filter(url -> url.contains("arxiv.org") || url.contains("huggingface.co/papers"))
                                .toList(),
                        doi != null && doi.startsWith("10.48550/")
                                ? List.of(doi.substring("10.48550/".length()))
                                : List.<String>of(),
                        all(Field.VENUE).stream()
                                .filter(venue -> venue.toLowerCase(Locale.ROOT).contains("arxiv:"))
                                .toList())
                .flatMap(List::stream);
        return places.map(ARXIV::matcher)
                .filter(Matcher::find)
                .map(id -> id.group(1))
                .findFirst()
                .orElse(null);
    }

    /** The first of these texts that says something. */
    static @Nullable String either(@Nullable String... texts) {
        return Arrays.stream(texts)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse(null);
    }
}
