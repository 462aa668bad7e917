package org.entente.documenting;

/**
 * A file in which the data set, or a picture of it, is had.
 *
 * @param path under the address where the data set is served
 * @param whole whether it holds every statement
 */
public record Download(String path, String title, String mediaType, boolean whole) {}
