/** The surfaces of Scholium over HTTP with JSON and events: questions, papers, health, and problems said clearly. */
package org.scholium.web.rest;
