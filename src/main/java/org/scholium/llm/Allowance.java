package org.scholium.llm;

import org.scholium.llm.Refusal.Complaint;

/** What a model's server takes: at first all that the settings say, and less where it has refused that. */
final class Allowance {

    /** Less room than this is none. */
    static final int LEAST_PROMPT = 500;

    private volatile int promptTokens;
    private volatile boolean temperature = true;
    private volatile boolean maxTokens = true;

    Allowance(int promptTokens) {
        this.promptTokens = promptTokens;
    }

    /** About how many tokens a prompt may have. */
    int promptTokens() {
        return promptTokens;
    }

    /** Whether a temperature may be asked for. */
    boolean temperature() {
        return temperature;
    }

    /** Whether the limit of an answer is {@code max_tokens}; else it is {@code max_completion_tokens}. */
    boolean maxTokens() {
        return maxTokens;
    }

    /** Does without a parameter that was refused; whether it is one that can be done without. */
    boolean dropParameter(Complaint complaint) {
        temperature &= complaint != Complaint.TEMPERATURE;
        maxTokens &= complaint != Complaint.MAX_TOKENS;
        return complaint == Complaint.TEMPERATURE || complaint == Complaint.MAX_TOKENS;
    }

    /** Leaves a third of the room when a prompt of this room was refused, unless others have done so meanwhile. */
    synchronized void shrinkBelow(int refusedTokens) {
        if (promptTokens >= refusedTokens) {
            promptTokens = Math.max(LEAST_PROMPT, refusedTokens * 2 / 3);
        }
    }
}
