package org.tiaoli.outline;

import org.jspecify.annotations.Nullable;

/**
 * A provision, or a row of a table.
 *
 * @param provision where
 * @param row       of the table, counted from 0, which is the header; null for the whole provision
 */
public record Place(Provision provision, @Nullable Integer row) {}
