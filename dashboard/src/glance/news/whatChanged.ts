import type { Finding } from '../../findings/saidOf.js';
import type { GlanceChangesFragment, RespiteTileFragment } from '../../gql/graphql.js';
import type { Chosen } from '../../page/chosen.js';
import type { NewsLine } from './newsLine.js';

/** Where a finding of a subject is looked into. */
interface Subject {
  readonly name: string;
  readonly findings: readonly Finding[] | null | undefined;
  readonly measure: string;
  readonly address: (keys: Finding['figures'][number]['keys']) => string;
}

/** What surely moved since the year before, as the API found it, below the five subjects: a line each, with the way to its page. */
export function whatChanged(
  answer: GlanceChangesFragment & RespiteTileFragment,
  chosen: Chosen,
): NewsLine[] {
  const page = (path: string) => () => `${path}?year=${chosen.year.code}`;
  const subjects: readonly Subject[] = [
    {
      name: 'Ratings',
      findings: answer.ratingsChange?.findings,
      measure: 'ratedGoodOrBetter',
      address: page('/providers'),
    },
    {
      name: 'Care homes',
      findings: answer.occupancyChange?.findings,
      measure: 'occupancyRate',
      address: page('/providers'),
    },
    {
      name: 'Placements',
      findings: answer.servicesChange?.findings,
      measure: 'peopleAtEnd',
      address: (keys) =>
        `/placements?year=${chosen.year.code}${codeIn(keys, 'serviceType', (code) => `&service=${code}`)}`,
    },
    {
      name: 'Home support',
      findings: answer.zonesChange?.findings,
      measure: 'hoursDeliveredPerWeek',
      address: (keys) => zoneAddress(keys, chosen),
    },
    {
      name: 'Home support',
      findings: answer.zonesChange?.findings,
      measure: 'shareDelivered',
      address: (keys) => zoneAddress(keys, chosen),
    },
    {
      name: 'Respite',
      findings: answer.respiteChange?.findings,
      measure: 'emergencyNights',
      address: page('/respite'),
    },
    {
      name: 'Demand',
      findings: answer.requestsChange?.findings,
      measure: 'requests',
      address: page('/outcomes'),
    },
  ];
  return subjects.flatMap(({ name, findings, measure, address }) => {
    const moved = findings?.find(
      ({ kind, figures }) =>
        (kind === 'ROSE' || kind === 'FELL') && figures[0]?.measure === measure,
    );
    return moved
      ? [{ subject: name, text: moved.sentence, address: address(moved.figures[0]!.keys) }]
      : [];
  });
}

/** The page of a zone of long-term support, or of all of them. */
export function zoneAddress(keys: Finding['figures'][number]['keys'], { year }: Chosen): string {
  return `/home-support?year=${year.code}${codeIn(keys, 'zone', (code) => `&zone=LONG-${encodeURIComponent(code)}`)}`;
}

function codeIn(
  keys: Finding['figures'][number]['keys'],
  dimension: string,
  words: (code: string) => string,
): string {
  const code = keys.find((key) => key.dimension === dimension)?.code;
  return code === null || code === undefined ? '' : words(code);
}
