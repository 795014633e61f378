/** Whether a sentence says what the papers it cites say. */
package org.scholium.check;
