/** From provisions to findings: duties, responsibilities, triggers, citations, definitions, metadata. */
@NullMarked
package org.tiaoli.extract;

import org.jspecify.annotations.NullMarked;
