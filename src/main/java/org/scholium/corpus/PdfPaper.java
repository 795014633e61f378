package org.scholium.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.scholium.corpus.BibliographicRecord.Field;
import org.scholium.corpus.PdfLines.Line;

/**
 * A paper as a PDF: its title, abstract and what identifies it, from its first pages. A PDF says nothing of what its lines
 * are, so this goes by their size and by the headings that papers share.
 */
final class PdfPaper {

    /** Some have a cover page before the title. */
    private static final int FIRST_PAGES = 3;

    /** The signature stands within the first kilobyte (ISO 32000-1, annex H). */
    private static final int HEAD = 1024;

    private static final long MEMORY = 32L << 20;
    private static final long SCRATCH = 256L << 20;

    /** Letters of one line differ by so many points where nothing is meant by it. */
    private static final float SAME_SIZE = 0.8f;

    private static final int SHORTEST_TITLE = 4;

    /** Of an abstract whose end cannot be told, and of the first lines where there is none. */
    private static final int LONGEST = 3_000;

    private static final int SHORTEST = 100;

    private static final Pattern ABSTRACT =
            Pattern.compile("(?i)(?:abstract|a b s t r a c t|summary)(?:\\s*[.:\\u2014\\u2013-]+\\s*(.*)|$)");
    private static final Pattern END =
            Pattern.compile("(?i)(?:(?:1|I|§ ?1)?[.:]?\\s*introduction|1[.]?\\s+\\p{Lu}.{0,60}"
                    + "|(?:keywords?|key words|key-words|index terms|ccs concepts|categories and subject descriptors"
                    + "|acm reference format|general terms|contents|table of contents)\\b.*)");
    private static final Pattern STAMP =
            Pattern.compile("arXiv:(\\S+?)(?:v\\d+)?\\s*\\[[^\\]]+]\\s*(\\d{1,2})\\s*(\\w{3})\\s*(\\d{4})");
    private static final Pattern DOI = Pattern.compile("(?i)(?:doi[:. ]\\s*|doi\\.org/)(10\\.\\d{4,9}/\\S+)");
    private static final Pattern NAMED_BY_ID = Pattern.compile("(\\d{4}\\.\\d{4,5})(?:v\\d+)?(?: ?\\(\\d+\\))?\\.pdf");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private final String file;
    private final PdfLines text;
    private final List<Line> lines;
    private final PDDocumentInformation properties;

    private PdfPaper(String file, PdfLines text, PDDocumentInformation properties) {
        this.file = file;
        this.text = text;
        this.lines = text.lines();
        this.properties = properties;
    }

    /** Whether these are the bytes of a PDF. */
    static boolean is(byte[] content) {
        return new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    /** Adds the paper to a draft, or says there why it cannot be read. */
    static void read(String file, byte[] content, CorpusDraft draft) {
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBuffer(content), MemoryUsageSetting.setupMixed(MEMORY, SCRATCH).streamCache)) {
            new PdfPaper(file, PdfLines.of(document, FIRST_PAGES), document.getDocumentInformation()).addTo(draft);
        } catch (InvalidPasswordException e) {
            draft.report(file, null, "It is a PDF that opens with a password only; nothing of it was read.");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            draft.report(file, null, "It is a damaged PDF; nothing of it was read.");
        }
    }

    private void addTo(CorpusDraft draft) {
        if (lines.stream().mapToInt(line -> line.text().length()).sum() < SHORTEST) {
            draft.report(
                    file,
                    null,
                    "It is a PDF whose pages are pictures without text; with text recognition (OCR) it can be read.");
            return;
        }
        List<Line> title = title();
        List<Line> rest = lines.subList(lines.indexOf(title.get(title.size() - 1)) + 1, lines.size());
        Optional<String> summary = summary(rest);
        String printed = Objects.requireNonNullElse(properties.getTitle(), "");
        BibliographicRecord record = new BibliographicRecord()
                .with(Field.TITLE, isPrinted(printed) ? printed : text.joined(title))
                .with(Field.ABSTRACT, summary.orElseGet(() -> opening(rest)));
        String[] authors =
                Objects.requireNonNullElse(properties.getAuthor(), "").split("\\s*[,;]\\s*(?:and\\s+)?|\\s+and\\s+");
        if (Arrays.stream(authors).allMatch(this::isPrinted)) {
            Arrays.stream(authors).forEach(author -> record.with(Field.AUTHOR, author));
        }
        identify(record);
        if (record.addTo(draft, file, 1) && summary.isEmpty()) {
            draft.report(file, null, "It has no heading \"Abstract\"; its first lines stand for one.");
        }
    }

    /** What a program wrote beside the text is often left over from another paper, or from a template. */
    private boolean isPrinted(String property) {
        String[] words = CorpusDraft.key(property).split(" ");
        List<Line> first = lines.stream().filter(line -> line.page() == 1).toList();
        String printed = " " + CorpusDraft.key(text.joined(first)) + " ";
        return words.length > 1 && printed.contains(" " + String.join(" ", words) + " ");
    }

    /** The largest lines of the first page that has some. */
    private List<Line> title() {
        List<Line> candidates = lines.stream()
                .filter(line -> line.page() == lines.get(0).page())
                .filter(line -> line.text().chars().filter(Character::isLetter).count() >= SHORTEST_TITLE)
                .toList();
        List<Line> all = candidates.isEmpty() ? lines : candidates;
        float largest = (float) all.stream().mapToDouble(Line::size).max().orElse(0);
        return all.stream()
                .dropWhile(line -> line.size() < largest - SAME_SIZE)
                .takeWhile(line -> line.size() >= largest - SAME_SIZE)
                .toList();
    }

    private Optional<String> summary(List<Line> rest) {
        for (int i = 0; i < rest.size(); i++) {
            Line line = rest.get(i);
            Matcher heading = ABSTRACT.matcher(line.text());
            if (heading.matches()) {
                List<Line> below = rest.subList(i + 1, rest.size());
                // Where the heading opens the first line, the rest of that line is set like the next.
                Stream<Line> beside = Stream.ofNullable(heading.group(1))
                        .filter(words -> !words.isEmpty())
                        .map(words -> new Line(words, size(below), line.page()));
                return Optional.of(ended(text.joined(
                                body(Stream.concat(beside, below.stream()).toList()))))
                        .filter(found -> found.length() >= SHORTEST);
            }
        }
        return Optional.empty();
    }

    /** Up to the next heading, without footnotes and running heads, which are set in another size. */
    private static List<Line> body(List<Line> from) {
        return from.stream()
                .takeWhile(line -> !END.matcher(line.text()).matches())
                .filter(line -> Math.abs(line.size() - size(from)) <= SAME_SIZE)
                .toList();
    }

    private static float size(List<Line> text) {
        return text.isEmpty() ? 0 : text.get(0).size();
    }

    /** The first lines in the size that most of the text is set in. */
    private String opening(List<Line> rest) {
        Map<Float, Integer> letters = rest.stream()
                .collect(Collectors.toMap(Line::size, line -> line.text().length(), Integer::sum));
        float usual = letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
        return ended(text.joined(rest.stream()
                .filter(line -> Math.abs(line.size() - usual) <= SAME_SIZE)
                .dropWhile(line -> END.matcher(line.text()).matches())
                .toList()));
    }

    private void identify(BibliographicRecord record) {
        Matcher named = NAMED_BY_ID.matcher(file);
        Matcher stamp = STAMP.matcher(text.turned());
        if (stamp.find()) {
            record.with(Field.ARXIV, stamp.group(1)).with(Field.DATE, date(stamp));
        }
        if (named.matches()) {
            record.with(Field.ARXIV, named.group(1));
        }
        lines.stream()
                .filter(line -> line.page() == 1)
                .map(line -> DOI.matcher(line.text()))
                .filter(Matcher::find)
                .findFirst()
                .ifPresent(doi -> record.with(Field.DOI, doi.group(1)));
    }

    private static String date(Matcher stamp) {
        return String.format(
                Locale.ROOT,
                "%s-%02d-%02d",
                stamp.group(4),
                MONTHS.indexOf(stamp.group(3)) + 1,
                Integer.parseInt(stamp.group(2)));
    }

    /** Cut behind its last whole sentence where it is too long. */
    private static String ended(String whole) {
        if (whole.length() <= LONGEST) {
            return whole;
        }
        int end = whole.lastIndexOf(". ", LONGEST);
        return whole.substring(0, end > 0 ? end + 1 : LONGEST);
    }
}
