package org.scholium.evaluation;

import java.util.Comparator;
import java.util.List;

/**
 * What share of the answers is wrong when only the most confident ones are given (El-Yaniv and Wiener 2010, "On the
 * Foundations of Noise-free Selective Classification").
 *
 * @param name the name of the question set
 * @param risk the share of wrong answers among the first one, two, … questions, the most confident first; an answer to
 *     a question that the corpus cannot answer is wrong
 */
record RiskCoverage(String name, List<Double> risk) {

    /** Of all questions on what papers say. */
    static RiskCoverage of(Examination examination) {
        List<Boolean> wrong = examination.marks().stream()
                .filter(mark -> mark.question().asksPapers())
                .sorted(Comparator.comparingDouble(Mark::confidence).reversed())
                .map(mark -> !mark.question().answerable() || !mark.passes())
                .toList();
        return new RiskCoverage(examination.name(), risk(wrong));
    }

    /** The curve of answers that are wrong or not, the most confident first. */
    static List<Double> risk(List<Boolean> wrong) {
        Double[] risk = new Double[wrong.size()];
        int count = 0;
        for (int i = 0; i < risk.length; i++) {
            count += wrong.get(i) ? 1 : 0;
            risk[i] = count / (i + 1.0);
        }
        return List.of(risk);
    }

    /** The risk at a coverage from 0, exclusive, to 1. */
    double at(double coverage) {
        return risk.get(Math.max(0, (int) Math.ceil(coverage * risk.size() - 1e-9) - 1));
    }

    /** The area under the curve: lower is better. */
    double area() {
        return risk.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
