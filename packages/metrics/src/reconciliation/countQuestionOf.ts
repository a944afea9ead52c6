import {
  cldCodeOf,
  type ContractsQuantity,
  type ExitsQuantity,
  type PeopleQuantity,
  type Quantity,
  type ResidentsQuantity,
  type SupplyQuantity,
} from '@careshape/domain';
import { addDays, daysOf } from '../question/buckets.js';
import type { ListWhere } from '../lists/engine/list.js';
import type { CodeFilter, Where } from '../question/question.js';
import type { CountQuestion, LinesQuestion, TotalQuestion } from './countQuestion.js';

/** The question to the platform that counts a quantity; null where none does yet. */
export function countQuestionOf(quantity: Quantity): CountQuestion | null {
  switch (quantity.of) {
    case 'people':
      return people(quantity);
    case 'places':
      return {
        kind: 'rows',
        cube: 'placements',
        dimension: 'location',
        measure: 'people',
        where: {
          date: { from: quantity.on, to: quantity.on },
          ...filters({ serviceType: [quantity.serviceType] }),
        },
        take: 'rows',
      };
    case 'locations':
    case 'beds':
    case 'providers':
    case 'capacity':
    case 'occupied':
      return quantity.registeredIn ? registered(quantity) : supply(quantity);
    case 'locations-ended':
    case 'providers-ended':
      return exits(quantity);
    case 'contracts':
    case 'contract-providers':
    case 'block-hours':
    case 'hours-low':
    case 'hours-high':
      return contracts(quantity);
    case 'wards-of-zone':
      return { kind: 'wards', zone: quantity.zone };
    case 'requests':
      return total('demand', 'requests', {
        date: quantity.period,
        ...filters({
          workingAge: [quantity.ageBand],
          outcome: [quantity.outcome && cldCodeOf(quantity.outcome)],
        }),
      });
    case 'assessments-open':
      return total('demand', 'assessmentsWaiting', { date: quantity.period });
    case 'mean-assessment-days':
      return total('demand', 'assessmentDays', { date: quantity.period });
    case 'hours-planned':
    case 'hours-delivered':
    case 'home-support-people':
      return total('homeSupport', homeSupportMeasures[quantity.of], {
        date: quantity.period,
        ...filters({ term: [quantity.term] }),
      });
    case 'weeks':
    case 'hours-delivered-in-highest-week':
      return {
        kind: 'rows',
        cube: 'homeSupport',
        dimension: 'week',
        measure: 'hoursDelivered',
        where: { date: quantity.period, ...filters({ term: [quantity.term] }) },
        take: quantity.of === 'weeks' ? 'rows' : 'highest',
      };
    case 'residents':
      return residents(quantity);
    case 'days':
      return { kind: 'number', value: daysOf(quantity.period), words: 'days of the period' };
    case 'long-term-clients':
    case 'long-term-clients-reviewed':
      // people in place on two days at once: no cube follows a person from day to day
      return null;
  }
}

const homeSupportMeasures = {
  'hours-planned': 'hoursPlanned',
  'hours-delivered': 'hoursDelivered',
  'home-support-people': 'people',
} as const;

function people(quantity: PeopleQuantity): TotalQuestion {
  const { ethnicGroups, notEthnicGroups } = quantity;
  return total('placements', quantity.at === 'end' ? 'peopleAtEnd' : 'people', {
    date: quantity.period,
    ...filters({
      serviceType: quantity.serviceTypes,
      term: [quantity.term],
      city: [quantity.city],
      workingAge: [quantity.ageBand],
      sex: [quantity.sex],
      ethnicGroup: ethnicGroups,
    }),
    ...(notEthnicGroups && { ethnicGroup: { notIn: notEthnicGroups } }),
  });
}

function supply(quantity: SupplyQuantity): TotalQuestion {
  // beds reported are rounded as people are
  return total('supply', quantity.of, {
    date: { from: quantity.on, to: quantity.on },
    ...filters({
      kind: quantity.kinds,
      clientGroup: [quantity.clients],
      location: quantity.locationIds,
      provider: [quantity.providerId],
    }),
  });
}

/** Locations registered in a period and still there on a day: the register cube has no dimension for it, the list has. */
function registered(quantity: SupplyQuantity): LinesQuestion {
  const { from, to } = quantity.registeredIn!;
  const where: ListWhere = {
    openedOn: { gte: from, lte: to },
    or: [{ endedOn: { known: false } }, { endedOn: { gte: addDays(quantity.on, 1) } }],
    ...filters({ kind: quantity.kinds, clientGroup: [quantity.clients] }),
  };
  return quantity.of === 'beds'
    ? { kind: 'lines', list: 'locations', where, take: 'sum', field: 'beds' }
    : { kind: 'lines', list: 'locations', where, take: 'lines', field: 'id' };
}

function exits({ of, period, kinds, clients }: ExitsQuantity): LinesQuestion {
  return {
    kind: 'lines',
    list: of === 'locations-ended' ? 'locations' : 'providers',
    where: {
      [of === 'locations-ended' ? 'leftOn' : 'endedOn']: { gte: period.from, lte: period.to },
      ...filters({ kind: kinds, clientGroup: [clients] }),
    },
    take: 'lines',
    field: 'id',
  };
}

function contracts(quantity: ContractsQuantity): LinesQuestion {
  const [take, field] = contractFields[quantity.of];
  const where: ListWhere = {
    startOn: { lte: quantity.on },
    or: [{ endOn: { known: false } }, { endOn: { gte: quantity.on } }],
    ...filters({
      serviceType: [quantity.serviceType],
      term: [quantity.term],
      role: [quantity.role],
      zone: [quantity.zone],
      providerId: [quantity.providerId],
    }),
  };
  return { kind: 'lines', list: 'contracts', where, take, field };
}

const contractFields = {
  contracts: ['lines', 'id'],
  'contract-providers': ['different', 'providerId'],
  'block-hours': ['sum', 'blockHoursPerWeek'],
  'hours-low': ['sum', 'hoursPerWeekLow'],
  'hours-high': ['sum', 'hoursPerWeekHigh'],
} as const;

const groupDimensions = {
  detailed: 'ethnicGroup',
  published: 'ethnicGroupPublished',
  broad: 'ethnicGroupBroad',
} as const;

function residents({ year, ageBand, sex, list, groups }: ResidentsQuantity): TotalQuestion {
  const named = (code: string) => (code === 'all' ? [] : [code]);
  return total('population', 'people', {
    ...filters({ year: [String(year)], ageBand: named(ageBand), sex: named(sex) }),
    ...(list !== 'all' && filters({ [groupDimensions[list]]: groups })),
  });
}

function total(cube: string, measure: string, where: Where): TotalQuestion {
  return { kind: 'total', cube, measure, where };
}

/** An `in` filter for each dimension that is named; nothing where nothing is. */
function filters(
  codes: Readonly<Record<string, readonly (string | undefined)[] | undefined>>,
): Readonly<Record<string, CodeFilter & { in: readonly string[] }>> {
  const named = Object.entries(codes).map(
    ([dimension, values]) =>
      [dimension, (values ?? []).filter((code) => code !== undefined)] as const,
  );
  return Object.fromEntries(
    named
      .filter(([, values]) => values.length > 0)
      .map(([dimension, values]) => [dimension, { in: values }]),
  );
}
