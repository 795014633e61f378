package org.scholium.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VenueNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NeurIPS 2024                                                     | NeurIPS
                    NeurIPS 2024                                                     | neurips 2024
                    Advances in Neural Information Processing Systems                | NeurIPS
                    Advances in Neural Information Processing Systems 36             | NIPS
                    ICLR                                                             | International Conference on Learning Representations
                    Proceedings of the 41st International Conference on Machine Learning | ICML
                    Annual Meeting of the Association for Computational Linguistics  | ACL
                    Nature                                                           | nature
                    Nature Medicine                                                  | Nature Medicine
                    Proceedings of Interspeech 2021                                  | Interspeech
                    Journal of Machine Learning Research                             | the Journal of Machine Learning Research
                    """)
    void isMeant(String venue, String asked) {
        assertThat(VenueName.of(venue).isMeantBy(VenueName.of(asked))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Nature Medicine                                  | Nature
                    Journal of Science Teaching                      | Science
                    NeurIPS 2023                                     | NeurIPS 2024
                    International Conference on Machine Learning     | ICLR
                    Geology Today                                    | the
                    """)
    void isAnother(String venue, String asked) {
        assertThat(VenueName.of(venue).isMeantBy(VenueName.of(asked))).isFalse();
    }
}
