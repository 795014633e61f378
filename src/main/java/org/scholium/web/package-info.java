/** The surfaces of Scholium, a room each; what they have in common is the contract of {@code answer}. */
@NullMarked
package org.scholium.web;

import org.jspecify.annotations.NullMarked;
