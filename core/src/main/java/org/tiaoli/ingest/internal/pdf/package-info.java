/** PDF files with text: by their structure where they are tagged, else by where the characters stand. */
@NullMarked
package org.tiaoli.ingest.internal.pdf;

import org.jspecify.annotations.NullMarked;
