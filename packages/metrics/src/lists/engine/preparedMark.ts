import { sql } from 'kysely';

/**
 * Marks a statement that is asked again and again with other values: whoever opens the database may have it read and
 * planned once for each connection. Half of the time of a short list went into that.
 */
export const preparedMark = '/* prepared */';

/** The mark, to stand first in a statement. */
export const prepared = sql.raw(preparedMark);
