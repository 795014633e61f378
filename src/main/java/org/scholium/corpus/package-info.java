/**
 * What a paper is, and how papers are read from files. {@code docs-corpus} is the source of truth: everything
 * else in Scholium is derived from what this room reads.
 */
@NullMarked
package org.scholium.corpus;

import org.jspecify.annotations.NullMarked;
