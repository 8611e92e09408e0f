package org.tiaoli.outline;

/**
 * The name of a provision inside its document.
 *
 * @param eId      Akoma Ntoso 3.0 identifier, such as {@code art_9__item_1}; unique in the document
 * @param citation the place in words, such as 第九条第（一）项
 */
public record ProvisionId(String eId, String citation) {

    @Override
    public String toString() {
        return eId;
    }
}
