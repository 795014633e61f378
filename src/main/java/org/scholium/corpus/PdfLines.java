package org.scholium.corpus;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF in the order in which they were written, column by column where its program wrote columns. */
final class PdfLines extends PDFTextStripper {

    /**
     * A line of text.
     *
     * @param text without ligatures and without the space around it
     * @param size of its largest letters, in points
     * @param page its page, from 1
     */
    record Line(String text, float size, int page) {}

    /** One glyph for several letters, which nobody types in a search. */
    private static final Pattern LIGATURE = Pattern.compile("[\\uFB00-\\uFB06]");

    private static final Pattern CUT_WORD = Pattern.compile("(\\p{L}+)-$");

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder turned = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private float size;

    private PdfLines() {}

    /**
     * Reads the first pages.
     *
     * @throws IOException if a page is damaged
     */
    static PdfLines of(PDDocument document, int pages) throws IOException {
        PdfLines stripper = new PdfLines();
        stripper.setEndPage(pages);
        stripper.writeText(document, Writer.nullWriter());
        return stripper;
    }

    /** The lines that run from left to right. */
    List<Line> lines() {
        return List.copyOf(lines);
    }

    /** What runs in another direction, as the mark that arXiv stamps up the margin. */
    String turned() {
        return turned.toString();
    }

    /** One text of several lines; a word that was cut at the end of a line is whole again. */
    String joined(List<Line> parts) {
        StringBuilder text = new StringBuilder();
        for (Line part : parts) {
            Matcher cut = CUT_WORD.matcher(text);
            boolean goesOn = cut.find() && Character.isLowerCase(part.text().codePointAt(0));
            if (goesOn && !isHyphenated(cut.group(1), part.text())) {
                text.setLength(text.length() - 1);
            } else if (!goesOn && text.length() > 0) {
                text.append(' ');
            }
            text.append(part.text());
        }
        return text.toString();
    }

    /** Whether elsewhere the two parts stand in one line with their hyphen, as "state-of" and "the" do. */
    private boolean isHyphenated(String before, String after) {
        String word = before + "-" + after.replaceFirst("[^\\p{L}].*$", "");
        Pattern whole =
                Pattern.compile("(?<![\\p{L}])" + Pattern.quote(word) + "(?![\\p{L}])", Pattern.CASE_INSENSITIVE);
        return lines.stream().anyMatch(line -> whole.matcher(line.text()).find());
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (text.getDir() == 0) {
            super.processTextPosition(text);
        } else {
            turned.append(text.getUnicode());
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        positions.forEach(position -> size = Math.max(size, position.getFontSizeInPt()));
        line.append(text);
    }

    @Override
    protected void writeWordSeparator() {
        line.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        end();
    }

    @Override
    protected void writePageEnd() {
        end();
    }

    private void end() {
        String text = LIGATURE.matcher(line)
                .replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC))
                .replaceAll("\\s+", " ")
                .strip();
        if (!text.isEmpty()) {
            lines.add(new Line(text, size, getCurrentPageNo()));
        }
        line.setLength(0);
        size = 0;
    }
}
