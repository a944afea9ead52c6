import { sinceBefore } from '../findings/changeOf.js';
import { sentenceOf } from '../figures/sentenceOf.js';
import type { ProvidersQuery } from '../gql/graphql.js';
import type { Chosen } from '../page/chosen.js';
import type { Headline } from '../page/headline.js';

/** The market on the last day of the year: providers, their locations, beds, how full they are, and how well rated. */
export function providersHeadlines(
  { marketNow, marketChange }: ProvidersQuery,
  { year }: Chosen,
): readonly (Headline | null)[] {
  if (!marketNow) return [null, null, null, null];
  const { providers, locations, beds, vacancies, occupancyRate, ratedGoodOrBetter } =
    marketNow.totals;
  const since = sinceBefore(marketChange?.findings);
  const day = `on 31 March ${year.startYear + 1}`;
  return [
    {
      label: 'Locations',
      figure: locations,
      unit: `registered locations ${day}`,
      ...since('locations'),
      line: sentenceOf([providers], `Run by ${providers.display} providers.`),
    },
    {
      label: 'Beds',
      figure: beds,
      unit: `registered care home beds ${day}`,
      ...since('beds'),
      line: sentenceOf([vacancies], `Homes and schemes reported ${vacancies.display} vacancies.`),
    },
    {
      label: 'Occupancy',
      figure: occupancyRate,
      unit: 'of the capacity that homes and schemes reported, last reports of the year',
      ...since('occupancyRate'),
    },
    {
      label: 'Good or outstanding',
      figure: ratedGoodOrBetter,
      unit: `of rated locations ${day}`,
      ...since('ratedGoodOrBetter'),
      line: 'Rated by the Care Quality Commission.',
    },
  ];
}
