/** From evidence to a cited answer, composed of the papers' own sentences. */
package org.scholium.answer;
