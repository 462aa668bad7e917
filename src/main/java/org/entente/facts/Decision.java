package org.entente.facts;

import java.time.Instant;
import java.util.Optional;

/**
 * What a reviewer decided on a drafted fact, and when.
 *
 * @param of what the fact was called in the draft
 * @param as what it is called now, where a correction renamed it
 * @param reason of what was dropped
 * @param rule the rule that had drafted it
 */
public record Decision(
        String of, Optional<String> as, Verdict verdict, Optional<Reason> reason, String rule, Instant at) {}
