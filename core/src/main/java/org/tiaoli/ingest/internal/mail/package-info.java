/** Mails (RFC 5322 and MIME) and web pages saved as one file, which have the same form. */
@NullMarked
package org.tiaoli.ingest.internal.mail;

import org.jspecify.annotations.NullMarked;
