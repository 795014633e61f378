package org.scholium.question;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The clock by which "this year" is meant: the machine's, in its time zone. */
@Singleton
class SystemClock {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }
}
