/**
 * The surface for programs that use tools: the Model Context Protocol at {@code /mcp}.
 *
 * <p>{@link org.scholium.web.mcp.AnswerTools} and {@link org.scholium.web.mcp.PaperTools} take what the endpoints of {@code
 * rest} take and give what they give, with a schema of it by {@link org.scholium.web.mcp.RecordSchema};
 * {@link org.scholium.web.mcp.PaperResources} lets programs read the papers, {@link org.scholium.web.mcp.PaperPrompts} has
 * users start from a sentence of ours. Nothing here changes anything.
 */
@NullMarked
package org.scholium.web.mcp;

import org.jspecify.annotations.NullMarked;
