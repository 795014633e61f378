/** One turn of a conversation understood as a stand-alone question: its kind, its papers and its dates. */
package org.scholium.question;
