package org.scholium.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Iris Novak               | Novak
                    Iris Novak               | Iris
                    Iris Novak               | iris novak
                    Iris Novak               | I. Novak
                    Iris Novak               | Novak, Iris
                    Iris Novak               | Novak Iris
                    Iris Novak               | Iris B. Novak
                    I. Novak                 | Iris Novak
                    I.B. Novak               | Iris Novak
                    Iris Beate Novak         | I. B. Novak
                    Iris Beate Novak         | Iris Novak
                    José García-Paz          | Jose Garcia Paz
                    José García-Paz          | garcía-paz
                    Søren Åkesson            | Soren Akesson
                    Laura van der Holt       | van der Holt
                    Laura van der Holt       | L. Holt
                    Rafael O'Dowd            | ODowd
                    Quoc Tan Jr.             | Quoc Tan
                    Iris Novak               | Osei or Novak
                    """)
    void isMeant(String author, String asked) {
        assertThat(AuthorName.isOneOf(asked, List.of(author))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Iris Novak               | I.
                    Iris Novak               | Ivan Novak
                    Iris Novak               | Novakova
                    Iris Novak               | Iris Osei
                    Iris B. Novak            | Iris C. Novak
                    J. Novak                 | Iris Novak
                    Iris Novak               | ''
                    """)
    void isSomebodyElse(String author, String asked) {
        assertThat(AuthorName.isOneOf(asked, List.of(author))).isFalse();
    }
}
