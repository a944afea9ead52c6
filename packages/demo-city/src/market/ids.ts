// Real numbers of the register have no 11 digits that begin with 97.
const start = 97_000_000_000;

/** A made-up id in the form of the register, which cannot be a real one. */
export function providerId(number: number): string {
  return `1-${start + 100_000 + number * 37}`;
}

/** A made-up location id. */
export function locationId(number: number): string {
  return `1-${start + 500_000_000 + number * 41}`;
}

/** A made-up id of a place outside the city, which the register of the city does not hold. */
export function outsideLocationId(number: number): string {
  return `1-${start + 900_000_000 + number * 43}`;
}
