/** The surfaces of Scholium over HTTP: questions, papers, health, and problems said clearly. */
package org.scholium.web;
