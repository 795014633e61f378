package org.scholium.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegibleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\u200b", "\u00ad", "\ufe0f", "\u3000", "\ud83d", "\u0301", "\u0000", "\u2800", "\ufeff"
            })
    void whatNobodySeesIsNotLegible(String text) {
        assertThat(Legible.isLegible(text)).isFalse();
        assertThat(Legible.isLegible(text + " \u200b" + text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "?", "価", "\u200ba", "e\u0301", "\ud83e\udd16", "·", "1"})
    void oneSignThatIsSeenIsEnough(String text) {
        assertThat(Legible.isLegible(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            a.txt,            a.txt
            Größe 価 🤖,       Größe 価 🤖
            """)
    void whatShowsIsLoggedAsItIs(String text, String logged) {
        assertThat(Legible.escaped(text)).isEqualTo(logged);
    }

    @Test
    void whatActsOnAScreenIsLoggedByNumber() {
        assertThat(Legible.escaped("a\n2026-01-01 INFO forged\r\u001b[2J\u202e\u2028\u0085\u009b\ud800"))
                .isEqualTo("a\\u000a2026-01-01 INFO forged\\u000d\\u001b[2J\\u202e\\u2028\\u0085\\u009b\\ud800");
    }

    @Test
    void noCharacterIsCutInTwo() {
        assertThat(Legible.start("ab😀", 3)).isEqualTo("ab");
        assertThat(Legible.start("ab😀", 4)).isEqualTo("ab😀");
        assertThat(Legible.start("ab", 4)).isEqualTo("ab");
        assertThat(Legible.whole("😀", 1)).isZero();
    }
}
