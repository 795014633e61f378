/**
 * Words: how text becomes search terms and sentences, and the numbers and quantities it states. It knows nothing of
 * papers.
 */
package org.scholium.text;
