/** What the listing answers without a search: the corpus, the dates and authors of papers, greetings, asking back. */
@NullMarked
package org.scholium.answer.listing;

import org.jspecify.annotations.NullMarked;
