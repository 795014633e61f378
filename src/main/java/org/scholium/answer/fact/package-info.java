/** Answers to questions of fact: {@link org.scholium.answer.fact.FactAnswerer} quotes the sentence that holds it. */
package org.scholium.answer.fact;
