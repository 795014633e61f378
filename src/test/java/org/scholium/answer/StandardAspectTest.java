package org.scholium.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scholium.TestLibrary;

class StandardAspectTest {

    @Test
    void anAbstractIsReadAspectByAspect() {
        var stated = StandardAspect.in(TestLibrary.paper("DailyDilemmas"));

        assertThat(stated.get(StandardAspect.DATA).text()).contains("1,360 moral dilemmas");
        assertThat(stated.get(StandardAspect.FINDINGS).text()).contains("we find");
        assertThat(stated).doesNotContainKey(StandardAspect.AVAILABILITY);
    }
}
