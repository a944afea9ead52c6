/**
 * Adults of the demo city by age band, to which the printed rates per 100,000 refer.
 *
 * Made by us in the size of the mid-2023 estimates (basis `modelled`), so that 1,641 and 3,076 people in long-term support
 * give the printed 714 and 6,127 per 100,000, and 7,923 new requests the printed 15,783.
 */
export const adults2023 = { '18-64': 229_800, '65-plus': 50_200 } as const;

/** Adults by printed ethnic group: the shares of the statement (Census 2021, 18 and over) as counts of 280,000 adults. */
export const adultShares = {
  asian: 17.9,
  black: 7.8,
  mixed: 2.5,
  other: 3.3,
  'white-british': 57.5,
  'other-white': 11.0,
} as const;

/** Women among people aged 65 and over, as printed from the Census. */
export const femaleShareOver65 = 0.55;

/** Adults of each age band of Client Level Data, in parts of their working-age band (our own spread, after the Census). */
export const ageSpread = {
  '18-64': { '18-24': 49, '25-44': 112, '45-64': 69 },
  '65-plus': { '65-74': 26, '75-84': 16.5, '85-94': 6.9, '95-plus': 0.7 },
} as const;
