package org.entente.reading;

import java.util.List;
import java.util.Optional;
import org.entente.facts.Finding;

/**
 * What came of reading a file.
 *
 * @param value what was read; absent if any finding is an error
 * @param findings in order of place
 */
public record Reading<T>(Optional<T> value, List<Finding> findings) {}
