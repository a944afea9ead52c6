import type { Figure } from '../figures/figure.js';
import type { GlanceChangesFragment, RespiteTileFragment } from '../gql/graphql.js';
import type { Chosen } from '../page/chosen.js';
import { changeLine, type MovedFigure, type NewsLine } from './newsLine.js';

const points = { up: 'points higher', down: 'points lower' } as const;
const moreOrFewer = { up: 'more', down: 'fewer' } as const;

/** What moved since a year before, below the five subjects: a line each, with the way to its page. */
export function whatChanged(
  answer: GlanceChangesFragment & RespiteTileFragment,
  chosen: Chosen,
): NewsLine[] {
  const year = `year=${chosen.year.code}`;
  const market = answer.marketNow?.totals;
  const marketBefore = answer.marketBefore?.totals;
  const visits = answer.zonesNow?.totals;
  const visitsBefore = answer.zonesBefore?.totals;
  const moved: (MovedFigure | null | undefined)[] = [
    market && {
      subject: 'Ratings',
      label: 'Services rated good or better',
      now: market.ratedGoodOrBetter,
      before: marketBefore?.ratedGoodOrBetter,
      words: points,
      address: `/providers?${year}`,
    },
    market && {
      subject: 'Care homes',
      label: 'Beds occupied',
      now: market.occupancyRate,
      before: marketBefore?.occupancyRate,
      words: points,
      address: `/providers?${year}`,
    },
    movedService(answer, year),
    movedZone(answer, year),
    visits && {
      subject: 'Home support',
      label: 'Planned hours that were delivered',
      now: visits.shareDelivered,
      before: visitsBefore?.shareDelivered,
      words: points,
      address: `/home-support?${year}`,
    },
    answer.respiteNow && {
      subject: 'Respite',
      label: 'Nights in an emergency',
      now: answer.respiteNow.totals.emergencyNights,
      before: answer.emergencyBefore?.totals.emergencyNights,
      words: moreOrFewer,
      address: `/respite?${year}`,
    },
  ];
  return moved.flatMap((one) => (one ? (changeLine(one) ?? []) : []));
}

function movedService(answer: GlanceChangesFragment, year: string): MovedFigure | null {
  const before = new Map(
    answer.servicesBefore?.rows.map((row) => [row.serviceType?.code, row.peopleAtEnd]),
  );
  const most = mostMoved(
    answer.servicesNow?.rows ?? [],
    (row) => row.peopleAtEnd,
    (row) => before.get(row.serviceType?.code),
  );
  if (!most?.row.serviceType) return null;
  const { code, label } = most.row.serviceType;
  return {
    subject: 'Placements',
    label,
    now: most.now,
    before: most.before,
    unit: 'people',
    words: moreOrFewer,
    address: `/placements?${year}&service=${code}`,
  };
}

function movedZone(answer: GlanceChangesFragment, year: string): MovedFigure | null {
  const before = new Map(
    answer.zonesBefore?.rows.map((row) => [row.zone?.code, row.hoursDeliveredPerWeek]),
  );
  const most = mostMoved(
    answer.zonesNow?.rows ?? [],
    (row) => row.hoursDeliveredPerWeek,
    (row) => before.get(row.zone?.code),
  );
  if (!most?.row.zone) return null;
  const { code, name } = most.row.zone;
  return {
    subject: 'Home support',
    label: name,
    now: most.now,
    before: most.before,
    unit: 'hours a week',
    words: moreOrFewer,
    address: `/home-support?${year}&zone=LONG-${encodeURIComponent(code)}`,
  };
}

/** The row whose figure moved most; rows of which a side is not shown are left out. */
function mostMoved<Row>(
  rows: readonly Row[],
  nowOf: (row: Row) => Figure,
  beforeOf: (row: Row) => Figure | undefined,
): { readonly row: Row; readonly now: Figure; readonly before: Figure } | undefined {
  return rows
    .flatMap((row) => {
      const [now, before] = [nowOf(row), beforeOf(row)];
      if (!before || now.value === null || before.value === null) return [];
      return [{ row, now, before, size: Math.abs(now.value - before.value) }];
    })
    .toSorted((a, b) => b.size - a.size)
    .at(0);
}
