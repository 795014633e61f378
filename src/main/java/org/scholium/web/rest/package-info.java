/** The surfaces of Scholium over HTTP with JSON and events: questions, papers, health, and problems said clearly. */
@NullMarked
package org.scholium.web.rest;

import org.jspecify.annotations.NullMarked;
