package org.scholium.retrieval;

/**
 * A question as the scorer of sentences reads it.
 *
 * @param vector its vector
 * @param terms its search terms with their weights
 */
public record AskedQuestion(float[] vector, TermWeights terms) {}
