/**
 * SQL that holds for a line `e` of the audit log that stands for a look. An answer that fills in has a line each time that it
 * is shown (SO_FAR), and one when it is whole, which stands for them all. Where that one never came, as when the hub broke
 * down, each stands for itself: what was shown stays in sight. Lines of one request have its begin as their moment; the
 * trace alone would not do, because a client chooses it and could put a day of looks in one.
 */
export const IS_A_LOOK = `NOT (e.result = 'SO_FAR' AND EXISTS (
    SELECT FROM audit_entry whole WHERE whole.trace_id = e.trace_id AND whole.at = e.at
      AND whole.actor IS NOT DISTINCT FROM e.actor AND whole.result <> 'SO_FAR'))`;
