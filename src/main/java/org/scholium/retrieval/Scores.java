package org.scholium.retrieval;

/**
 * Why a paper was found.
 *
 * @param keyword its BM25 score, 0 when it holds none of the terms
 * @param vector the highest similarity of its passages with the question: with the default model, the raw cosine
 * @param fused terms, pieces of words and vectors, min-max normalised and summed by weight, from 0 to 1
 */
public record Scores(double keyword, double vector, double fused) {}
