package org.scholium.web.rest;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import org.scholium.ScriptedModel;

/** Starts a scripted model before the application, and points the application to it. */
public final class ScriptedModelServer implements QuarkusTestResourceLifecycleManager {

    static final String KEY = "sk-test-5c1f9e0d7b";

    private ScriptedModel model;

    @Override
    public Map<String, String> start() {
        model = ScriptedModel.start();
        return Map.of(
                "scholium.model.base-url", model.url(),
                "scholium.model.name", "scripted",
                "scholium.model.api-key", KEY,
                "scholium.model.time-limit", "5s",
                "scholium.model.silence-limit", "2s",
                "scholium.model.rest", "200ms");
    }

    @Override
    public void inject(Object test) {
        if (test instanceof Scripted scripted) {
            scripted.use(model);
        }
    }

    @Override
    public void stop() {
        model.close();
    }

    /** A server that is pointed to the scripted model. */
    public static final class Profile implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(ScriptedModelServer.class));
        }
    }

    /** A test that tells the model what to say. */
    public interface Scripted {
        void use(ScriptedModel model);
    }
}
