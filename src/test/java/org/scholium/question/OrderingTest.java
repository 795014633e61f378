package org.scholium.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.store.Snapshot.Order;

class OrderingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    What are the three newest papers?                | NEWEST | 3
                    the 3 newest papers                              | NEWEST | 3
                    the newest three papers                          | NEWEST | 3
                    the newest 3                                     | NEWEST | 3
                    What are the five most recent papers?            | NEWEST | 5
                    the two latest papers on alignment               | NEWEST | 2
                    latest ten studies                               | NEWEST | 10
                    show me twelve of the newest papers              | NEWEST | 12
                    a couple of the latest papers                    | NEWEST | 2
                    the newest paper                                 | NEWEST | 1
                    Which is the newest paper?                       | NEWEST | 1
                    what is the most recent study?                   | NEWEST | 1
                    which paper is newest?                           | NEWEST | 1
                    the newest papers                                | NEWEST |
                    What are the latest papers?                      | NEWEST |
                    sort them by date                                | NEWEST |
                    sort the papers by publication date, newest first | NEWEST |
                    the second newest paper                          | NEWEST | 2
                    """)
    void theNewest(String text, Order order, Integer wanted) {
        assertThat(Ordering.in(text).value())
                .extracting(Ordering::order, Ordering::wanted)
                .containsExactly(order, wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    the two oldest papers                            | 2
                    the oldest 2 papers                              | 2
                    the 4 earliest studies                           | 4
                    the oldest paper                                 | 1
                    Which paper is the oldest?                       | 1
                    what is the earliest work?                       | 1
                    the oldest papers                                |
                    sort all the papers by date, oldest first        |
                    the third oldest paper                           | 3
                    What are the earliest ones?                      |
                    """)
    void theOldest(String text, Integer wanted) {
        assertThat(Ordering.in(text).value())
                .extracting(Ordering::order, Ordering::wanted)
                .containsExactly(Order.OLDEST, wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    the two largest teams                            | MOST_AUTHORS   | 2
                    Which paper has the most authors?                | MOST_AUTHORS   | 1
                    the three papers with the most authors           | MOST_AUTHORS   | 3
                    papers with the most authors                     | MOST_AUTHORS   |
                    the biggest team                                 | MOST_AUTHORS   | 1
                    the largest number of authors                    | MOST_AUTHORS   | 1
                    which 5 papers have the most people              | MOST_AUTHORS   | 5
                    Which paper has the fewest authors?              | FEWEST_AUTHORS | 1
                    the two smallest teams                           | FEWEST_AUTHORS | 2
                    the 4 papers with the fewest authors             | FEWEST_AUTHORS | 4
                    papers with the smallest number of authors       | FEWEST_AUTHORS |
                    the shortest author list                         | FEWEST_AUTHORS |
                    """)
    void theLargestAndTheSmallestTeams(String text, Order order, Integer wanted) {
        assertThat(Ordering.in(text).value())
                .extracting(Ordering::order, Ordering::wanted)
                .containsExactly(order, wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    top 5 papers on alignment                        | 5
                    top five papers on alignment                     | 5
                    give me 3 papers on reward models                | 3
                    show me two papers about robots                  | 2
                    name ten studies that use Atari games            | 10
                    any 4 papers on safety                           | 4
                    list a dozen papers                              | 12
                    list half a dozen papers                         | 6
                    a few papers on alignment                        | 3
                    just two                                         | 2
                    """)
    void aNumberAlone(String text, int wanted) {
        assertThat(Ordering.in(text).value())
                .extracting(Ordering::order, Ordering::wanted)
                .containsExactly(null, wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is reward hacking?",
                "How many papers are there?",
                "papers with more than 3 authors",
                "at least two papers",
                "the first paper: what is it about?",
                "most of the papers",
                "Which models do most papers use?",
                "most relevant findings",
                "What does it do first?",
                "the 2200 instances",
                "GPT-4 papers",
                "one-shot learning",
                "is old data worse?",
                "",
            })
    void noOrderAndNoNumber(String text) {
        assertThat(Ordering.in(text).value()).isEqualTo(Ordering.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    the three newest papers on reward models         | papers on reward models
                    the newest 3 papers on reward models             | papers on reward models
                    top 5 papers on reward models                    | top papers on reward models
                    give me two papers on reward models              | give me papers on reward models
                    the oldest paper on reward models                | paper on reward models
                    """)
    void theirWordsAreUsedUp(String text, String rest) {
        assertThat(Stated.without(text, Ordering.in(text).words()).strip().replaceAll(" +", " "))
                .isEqualTo(rest);
    }
}
