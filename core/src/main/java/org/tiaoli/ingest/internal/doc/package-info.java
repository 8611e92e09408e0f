/** Word's binary format of 97 to 2003 (.doc), which WPS Writer writes too (.wps). */
@NullMarked
package org.tiaoli.ingest.internal.doc;

import org.jspecify.annotations.NullMarked;
