package org.scholium.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The figures that were found by measuring. Each stands with its meaning in the {@code tuning.properties} of its room;
 * a system property {@code scholium.tuning.<room>.<name>} puts another in its place for as long as a process lives, so
 * that a run can tell what each of them does.
 */
public final class Tuning {

    private static final Map<String, Properties> ROOMS = new ConcurrentHashMap<>();

    private Tuning() {}

    /**
     * A weight, a share or a threshold.
     *
     * @param name the room, a dot, and the name in its file
     * @throws IllegalArgumentException if the room's file has no such figure
     */
    public static double number(String name) {
        int dot = name.indexOf('.');
        String value = System.getProperty("scholium.tuning." + name);
        if (value == null) {
            value = ROOMS.computeIfAbsent(name.substring(0, dot), Tuning::read).getProperty(name.substring(dot + 1));
        }
        if (value == null) {
            throw new IllegalArgumentException("No figure is called " + name + ".");
        }
        return Double.parseDouble(value);
    }

    /** A number of things, rounded. */
    public static int count(String name) {
        return (int) Math.round(number(name));
    }

    private static Properties read(String room) {
        String file = "/org/scholium/" + room + "/tuning.properties";
        Properties figures = new Properties();
        try (InputStream resource = Tuning.class.getResourceAsStream(file)) {
            if (resource == null) {
                throw new IllegalArgumentException("There is no " + file + ".");
            }
            figures.load(new InputStreamReader(resource, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " could not be read.", e);
        }
        return figures;
    }
}
