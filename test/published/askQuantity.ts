import type { Quantity } from '@careshape/domain';
import { ask } from '../platform.js';
import { contractQuantity } from './contractQuantity.js';
import { enumOf } from './enumOf.js';

type Figures = Record<string, { value: number | null }>;

/** An `in` filter, or nothing where nothing is filtered. */
function filter(name: string, codes: readonly (string | undefined)[] | undefined, kind = 'in') {
  const named = (codes ?? []).filter((code) => code !== undefined);
  return named.length === 0 ? '' : ` ${name}: { ${kind}: [${named.join(', ')}] }`;
}

/** The figure a cube gives for a whole question, as an analyst sees it. */
async function total(
  cube: string,
  period: { from: string; to: string },
  where: string,
  measure: string,
): Promise<number> {
  const query = `{ answer: ${cube}(where: { date: { from: "${period.from}", to: "${period.to}" }${where} }) { totals { ${measure} { value } } } }`;
  const { answer } = await ask<{ answer: { totals: Figures } }>(query, { as: 'analyst' });
  return answer.totals[measure]?.value ?? 0;
}

const day = (on: string) => ({ from: on, to: on });
const quoted = (text: string) => JSON.stringify(text);

/**
 * Asks the running API for one quantity of a published figure.
 *
 * @returns null where no question of the API gives it yet
 */
export async function askQuantity(quantity: Quantity): Promise<number | null> {
  switch (quantity.of) {
    case 'people': {
      const where = [
        filter('serviceType', quantity.serviceTypes?.map(enumOf)),
        filter('term', quantity.term && [enumOf(quantity.term)]),
        filter('city', quantity.city && [enumOf(quantity.city)]),
        filter('workingAge', quantity.ageBand && [enumOf(quantity.ageBand)]),
        filter('sex', quantity.sex && [enumOf(quantity.sex)]),
        filter('ethnicGroup', quantity.ethnicGroups?.map(enumOf)),
        filter('ethnicGroup', quantity.notEthnicGroups?.map(enumOf), 'notIn'),
      ].join('');
      return total(
        'placements',
        quantity.period,
        where,
        quantity.at === 'end' ? 'peopleAtEnd' : 'people',
      );
    }
    case 'places': {
      const { placements } = await ask<{ placements: { rows: { location: unknown }[] } }>(
        `{ placements(first: 1000, where: { date: { from: "${quantity.on}", to: "${quantity.on}" }
          serviceType: { in: [${enumOf(quantity.serviceType)}] } }) { rows { location { code } people { value } } } }`,
        { as: 'analyst' },
      );
      return placements.rows.filter((row) => row.location !== null).length;
    }
    case 'locations':
    case 'beds':
    case 'providers':
    case 'capacity':
    case 'occupied': {
      if (quantity.registeredIn) return registeredIn(quantity);
      const where = [
        filter('kind', quantity.kinds?.map(enumOf)),
        filter('clientGroup', quantity.clients && [enumOf(quantity.clients)]),
        filter('location', quantity.locationIds?.map(quoted)),
        filter('provider', quantity.providerId ? [quoted(quantity.providerId)] : []),
      ].join('');
      return total('supply', day(quantity.on), where, quantity.of);
    }
    case 'locations-ended':
    case 'providers-ended': {
      const list = quantity.of === 'locations-ended' ? 'locations' : 'providers';
      const where = [
        `endedOn: { gte: "${quantity.period.from}", lte: "${quantity.period.to}" }`,
        filter('kind', quantity.kinds?.map(enumOf)),
        filter('clientGroup', quantity.clients && [enumOf(quantity.clients)]),
      ].join('');
      const answer = await ask<Record<string, { totalCount: number }>>(
        `{ ${list}(first: 1, where: { ${where} }) { totalCount } }`,
        { as: 'analyst' },
      );
      return answer[list]!.totalCount;
    }
    case 'contracts':
    case 'contract-providers':
    case 'block-hours':
    case 'hours-low':
    case 'hours-high':
      return contractQuantity(quantity);
    case 'wards-of-zone': {
      const { zones } = await ask<{ zones: { nodes: { code: string; wards: unknown[] }[] } }>(
        '{ zones(first: 100) { nodes { code wards { code } } } }',
      );
      return zones.nodes.find((zone) => zone.code === quantity.zone)?.wards.length ?? 0;
    }
    case 'requests': {
      const where = [
        filter('workingAge', quantity.ageBand && [enumOf(quantity.ageBand)]),
        filter('outcome', quantity.outcome ? [quoted(quantity.outcome)] : []),
      ].join('');
      return total('demand', quantity.period, where, 'requests');
    }
    case 'assessments-open':
      return total('demand', quantity.period, '', 'assessmentsWaiting');
    case 'mean-assessment-days':
      return total('demand', quantity.period, '', 'assessmentDays');
    case 'hours-planned':
    case 'hours-delivered':
    case 'home-support-people': {
      const measure = {
        'hours-planned': 'hoursPlanned',
        'hours-delivered': 'hoursDelivered',
        'home-support-people': 'people',
      }[quantity.of];
      return total(
        'homeSupport',
        quantity.period,
        filter('term', [enumOf(quantity.term)]),
        measure,
      );
    }
    case 'weeks':
    case 'hours-delivered-in-highest-week': {
      const { homeSupport } = await ask<{
        homeSupport: { rows: { hoursDelivered: { value: number } }[] };
      }>(
        `{ homeSupport(first: 1000, where: { date: { from: "${quantity.period.from}", to: "${quantity.period.to}" }
          term: { in: [${enumOf(quantity.term)}] } }) { rows { week hoursDelivered { value } } } }`,
        { as: 'analyst' },
      );
      const weeks = homeSupport.rows
        .map((row) => row.hoursDelivered.value)
        .filter((hours) => hours > 0);
      return quantity.of === 'weeks' ? weeks.length : Math.max(...weeks);
    }
    case 'days':
      return (Date.parse(quantity.period.to) - Date.parse(quantity.period.from)) / 86_400_000 + 1;
    case 'long-term-clients':
    case 'long-term-clients-reviewed':
    case 'residents':
      return null;
  }
}

async function registeredIn(
  quantity: Extract<Quantity, { of: 'locations' | 'beds' | 'providers' | 'capacity' | 'occupied' }>,
): Promise<number | null> {
  if (quantity.of !== 'locations' && quantity.of !== 'beds') return null;
  const where = [
    `registeredOn: { gte: "${quantity.registeredIn?.from}", lte: "${quantity.registeredIn?.to}" }`,
    filter('kind', quantity.kinds?.map(enumOf)),
    filter('clientGroup', quantity.clients && [enumOf(quantity.clients)]),
  ].join('');
  const { locations } = await ask<{
    locations: { nodes: { beds: number | null; endedOn: string | null }[] };
  }>(`{ locations(first: 200, where: { ${where} }) { nodes { beds endedOn } } }`);
  const standing = locations.nodes.filter(
    ({ endedOn }) => endedOn === null || endedOn > quantity.on,
  );
  return quantity.of === 'locations'
    ? standing.length
    : standing.reduce((all, { beds }) => all + (beds ?? 0), 0);
}
