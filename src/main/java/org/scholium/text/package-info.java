/**
 * Words: how text becomes search terms and sentences, and the numbers and quantities it states. It knows nothing of
 * papers.
 */
@NullMarked
package org.scholium.text;

import org.jspecify.annotations.NullMarked;
