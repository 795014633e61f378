package org.scholium.answer;

import org.scholium.question.Understanding;

/** Writes an answer from what was found. */
interface AnswerWriter {

    /** How an answer from the papers' own sentences is signed. */
    String EXTRACTIVE = "extractive";

    /** An answer that cites the evidence; there is some. */
    Draft write(Understanding understood, Findings findings);
}
