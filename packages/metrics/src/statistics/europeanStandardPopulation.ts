/**
 * Weights of the adult age bands of Client Level Data in the European Standard Population 2013.
 *
 * Its five-year bands added up; of the 5,500 aged 15 to 19 two fifths are taken as 18 and 19.
 * Source: Eurostat, Revision of the European Standard Population (2013), as used in public health indicators for England.
 */
export const europeanStandardPopulation: ReadonlyMap<string, number> = new Map([
  ['18-24', 2_200 + 6_000],
  ['25-44', 6_000 + 6_500 + 7_000 + 7_000],
  ['45-64', 7_000 + 7_000 + 6_500 + 6_000],
  ['65-74', 5_500 + 5_000],
  ['75-84', 4_000 + 2_500],
  ['85-94', 1_500 + 800],
  ['95-plus', 200],
]);
