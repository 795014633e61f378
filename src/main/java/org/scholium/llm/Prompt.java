package org.scholium.llm;

/**
 * What a model is told.
 *
 * @param instructions how to answer, ours alone
 * @param request what to answer from and to what end, with texts of others in it
 */
public record Prompt(String instructions, String request) {}
