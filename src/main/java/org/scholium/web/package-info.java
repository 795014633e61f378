/** The surfaces of Scholium, a room each; what they have in common is the contract of {@code answer}. */
package org.scholium.web;
