package org.scholium.corpus;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;

/** Makes PDFs as typesetting programs make them, for tests. */
final class Pdfs {

    private static final float BOTTOM = 60;

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPageContentStream page;
    private float left = 72;
    private float height = 720;

    Pdfs() {
        try (InputStream letters =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            font = PDType0Font.load(document, Objects.requireNonNull(letters));
            page = fresh();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDPageContentStream fresh() throws IOException {
        PDPage added = new PDPage(PDRectangle.LETTER);
        document.addPage(added);
        return new PDPageContentStream(document, added);
    }

    /** Starts a new page. */
    Pdfs page() {
        try {
            page.close();
            page = fresh();
            return column(72, 720);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes on at another place, as at the head of a column. */
    Pdfs column(float from, float top) {
        left = from;
        height = top;
        return this;
    }

    /** Lines of one size, each under the one before. */
    Pdfs lines(float size, String... texts) {
        for (String text : texts) {
            at(size, Matrix.getTranslateInstance(left, height), text);
            height -= size * 1.2f;
            if (height < BOTTOM) {
                page();
            }
        }
        return this;
    }

    /** A mark up the left margin. */
    Pdfs stamp(String text) {
        return at(20, Matrix.getRotateInstance(Math.PI / 2, 30, 200), text);
    }

    private Pdfs at(float size, Matrix place, String text) {
        try {
            page.beginText();
            page.setFont(font, size);
            page.setTextMatrix(place);
            page.showText(text);
            page.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A picture where a scanner would put one. */
    Pdfs picture() {
        try {
            page.drawImage(
                    LosslessFactory.createFromImage(document, new BufferedImage(80, 100, BufferedImage.TYPE_INT_RGB)),
                    50,
                    50);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Pdfs properties(String title, String author) {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setAuthor(author);
        return this;
    }

    Pdfs encrypted(String owner, String user) {
        try {
            document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try (document) {
            page.close();
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            document.save(written);
            return written.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paper of one PDF, with what was met in reading it. */
    static Corpus read(String name, byte[] content) {
        CorpusDraft draft = new CorpusDraft();
        PdfPaper.read(name, content, draft);
        return draft.build();
    }

    static List<String> reasons(Corpus corpus) {
        return corpus.problems().stream().map(Problem::reason).toList();
    }
}
