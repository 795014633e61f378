/** From a question to ranked evidence: keyword and vector search fused, with each paper's sentences scored. */
package org.scholium.retrieval;
