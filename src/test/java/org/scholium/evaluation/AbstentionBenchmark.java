package org.scholium.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whether the assistant knows what it does not know: the curve of risk and coverage, and the operating point. */
final class AbstentionBenchmark {

    private static final String PICTURE = "risk-coverage.svg";
    private static final List<String> COLOURS = List.of("#1f77b4", "#d95f02");
    private static final int WIDTH = 480;
    private static final int HEIGHT = 320;
    private static final int LEFT = 56;
    private static final int TOP = 24;
    private static final int RIGHT = WIDTH - 16;
    private static final int BOTTOM = HEIGHT - 48;

    private AbstentionBenchmark() {}

    static void run(Report report, List<Examination> examinations) {
        report.heading("Abstention: risk and coverage");
        List<RiskCoverage> curves = examinations.stream().map(RiskCoverage::of).toList();
        List<String> columns = new ArrayList<>(List.of("coverage"));
        curves.forEach(curve -> columns.add("risk: " + curve.name()));
        List<List<?>> rows = new ArrayList<>();
        for (int tenth = 1; tenth <= 10; tenth++) {
            double coverage = tenth / 10.0;
            rows.add(row(
                    String.format(Locale.ROOT, "%.1f", coverage),
                    curves.stream().map(c -> c.at(coverage)).toList()));
        }
        rows.add(row("area", curves.stream().map(RiskCoverage::area).toList()));
        report.table(columns, rows);
        report.file(PICTURE, picture(curves));
        report.heading("Abstention: the operating point");
        report.table(
                List.of("set", "unanswerable recognised", "95 % interval", "false abstention", "95 % interval"),
                examinations.stream().<List<?>>map(AbstentionBenchmark::point).toList());
    }

    private static List<?> row(String name, List<Double> values) {
        List<Object> row = new ArrayList<>(List.of(name));
        row.addAll(values);
        return row;
    }

    private static List<?> point(Examination examination) {
        Bootstrap recognised = Bootstrap.of(examination.marks().stream()
                .filter(mark -> !mark.question().answerable())
                .mapToDouble(mark -> mark.passes() ? 1 : 0)
                .toArray());
        Bootstrap refused = Bootstrap.of(examination.marks().stream()
                .filter(mark -> mark.question().searches())
                .mapToDouble(mark -> mark.isAbstention() ? 1 : 0)
                .toArray());
        return List.of(examination.name(), recognised.mean(), interval(recognised), refused.mean(), interval(refused));
    }

    private static String interval(Bootstrap figure) {
        return String.format(Locale.ROOT, "%.3f–%.3f", figure.low(), figure.high());
    }

    /** Grey ink, so that it can be read on a light and on a dark page. */
    private static String picture(List<RiskCoverage> curves) {
        StringBuilder svg = new StringBuilder(("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\""
                        + " font-family=\"sans-serif\" font-size=\"12\" fill=\"#808080\">\n")
                .formatted(WIDTH, HEIGHT));
        for (int fifth = 0; fifth <= 5; fifth++) {
            double value = fifth / 5.0;
            svg.append("<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%.1f</text>\n"
                    .formatted(x(value), BOTTOM + 18, value));
            svg.append("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%.1f</text>\n"
                    .formatted(LEFT - 8, y(value) + 4, value));
            svg.append("<path d=\"M%d %.1fH%d\" stroke=\"#808080\" stroke-opacity=\"0.3\"/>\n"
                    .formatted(LEFT, y(value), RIGHT));
        }
        svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">coverage: share of questions answered</text>\n"
                .formatted((LEFT + RIGHT) / 2, HEIGHT - 10));
        svg.append("<text x=\"14\" y=\"%d\" text-anchor=\"middle\" transform=\"rotate(-90 14 %d)\">risk: share of them"
                        .formatted((TOP + BOTTOM) / 2, (TOP + BOTTOM) / 2)
                + " wrong</text>\n");
        for (int i = 0; i < curves.size(); i++) {
            String colour = COLOURS.get(i % COLOURS.size());
            svg.append("<polyline fill=\"none\" stroke-width=\"2\" stroke=\"%s\" points=\"%s\"/>\n"
                    .formatted(colour, points(curves.get(i).risk())));
            svg.append("<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>\n"
                    .formatted(
                            LEFT + 12, TOP + 12 + 16 * i, colour, curves.get(i).name()));
        }
        return svg.append("</svg>\n").toString();
    }

    private static String points(List<Double> risk) {
        return IntStream.range(0, risk.size())
                .mapToObj(i -> String.format(Locale.ROOT, "%.1f,%.1f", x((i + 1.0) / risk.size()), y(risk.get(i))))
                .collect(Collectors.joining(" "));
    }

    private static double x(double coverage) {
        return LEFT + coverage * (RIGHT - LEFT);
    }

    private static double y(double risk) {
        return BOTTOM - risk * (BOTTOM - TOP);
    }
}
