package org.scholium.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** EndNote XML as its exporters write it, record by record. */
class EndNoteXmlFormatTest {

    @TempDir
    private Path folder;

    @Test
    void endNoteWrapsEveryTextInStyles() {
        Corpus corpus = read("""
                <?xml version="1.0" encoding="UTF-8" ?><xml><records><record><database name="My.enl">My.enl</database>
                <ref-type name="Journal Article">17</ref-type><contributors><authors><author><style face="normal" font="default" size="100%">Hopper, Grace</style></author><author><style>Turing, Alan</style></author></authors></contributors>
                <titles><title><style face="normal">Growth of </style><style face="italic">E. coli</style><style face="normal"> at Night</style></title><secondary-title><style>Cells</style></secondary-title></titles>
                <periodical><full-title><style>Journal of Cells</style></full-title></periodical>
                <keywords><keyword><style>night</style></keyword><keyword><style>growth</style></keyword></keywords>
                <dates><year><style>2021</style></year><pub-dates><date><style>May 3</style></date></pub-dates></dates>
                <electronic-resource-num><style>10.1000/coli</style></electronic-resource-num>
                <abstract><style>Cells grow &lt; 3 % &amp; rest.</style></abstract></record>
                <record><titles><title><style>Bare</style></title></titles></record></records></xml>
                """);

        assertThat(corpus.papers()).singleElement().satisfies(paper -> {
            assertThat(paper.title()).isEqualTo("Growth of E. coli at Night");
            assertThat(paper.summary()).isEqualTo("Cells grow < 3 % & rest.");
            assertThat(paper.publication().authors()).containsExactly("Grace Hopper", "Alan Turing");
            assertThat(paper.publication().year()).isEqualTo(2021);
            assertThat(paper.publication().doi()).isEqualTo("10.1000/coli");
            assertThat(paper.publication().kind()).isEqualTo("journal article");
            assertThat(paper.publication().keywords()).containsExactly("night", "growth");
        });
        assertThat(corpus.problems())
                .containsExactly(new Problem("refs.xml", 9, "\"Bare\" has no abstract; it was left out."));
    }

    @Test
    void otherExportersWriteNoStylesAndDates() {
        Corpus corpus = read("""
                <xml>
                  <records>
                    <record>
                      <titles><title>Owls by Day</title></titles>
                      <dates><year>2020</year><pub-dates><date>2020-11-12</date></pub-dates></dates>
                      <urls><related-urls><url>https://arxiv.org/abs/2011.01234v2</url></related-urls></urls>
                      <abstract>Owls
                      sleep.</abstract>
                    </record>
                  </records>
                </xml>
                """);

        assertThat(corpus.problems()).isEmpty();
        assertThat(corpus.papers())
                .extracting(Paper::id, Paper::title, Paper::summary, Paper::published)
                .containsExactly(tuple("2011.01234", "Owls by Day", "Owls sleep.", LocalDate.of(2020, 11, 12)));
    }

    @Test
    void whatIsCutOffKeepsTheRecordsBeforeAndNamesTheLine() {
        Corpus corpus = read("""
                <?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>
                <xml><records>
                <record><titles><title>Whole</title></titles><abstract><![CDATA[It is & stays.]]></abstract></record>
                <record><titles><title>Cut
                """);

        assertThat(corpus.papers())
                .extracting(Paper::title, Paper::summary)
                .containsExactly(tuple("Whole", "It is & stays."));
        assertThat(corpus.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(5);
            assertThat(problem.reason()).startsWith("The XML cannot be read from here on");
        });
    }

    private Corpus read(String text) {
        return new CorpusFolder(folder).with("refs.xml", text).read();
    }
}
