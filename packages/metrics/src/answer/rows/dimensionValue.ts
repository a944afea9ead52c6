/** A code with its name; an ISO date (first day of the bucket) or `2023/24` for time; null where an open list does not know. */
export type DimensionValue = { readonly code: string; readonly label: string } | string | null;
