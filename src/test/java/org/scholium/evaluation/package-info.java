/**
 * Question sets and public benchmarks turned into figures, and the trainers of the small learnt parts. It lies with the
 * tests, so that neither it nor the library that learns is in the jar. Run it with the profile {@code evaluation}.
 */
package org.scholium.evaluation;
