/** What the listing answers without a search: the corpus, the dates and authors of papers, greetings, asking back. */
package org.scholium.answer.listing;
