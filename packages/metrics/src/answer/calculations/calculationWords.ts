import type { Measure } from '../../cubes/cube.js';
import type { Calculation, Change } from '../../question/calculation.js';

/** How a figure worked out of a measure is named, and what its number is of. */
export interface CalculationWords {
  readonly label: string;
  readonly definition: string;
  readonly unit: string;
  readonly decimals: number;
}

/** The words of the change of a measure; shares differ by percentage points. */
export function changeWords({ label, unit, decimals }: Measure, change: Change): CalculationWords {
  switch (change) {
    case 'DIFFERENCE':
      return {
        label: `${label}: difference`,
        definition: 'The figure of the later period less that of the earlier.',
        unit: unit === '%' ? 'percentage points' : unit,
        decimals,
      };
    case 'PERCENT':
      return {
        label: `${label}: change in percent`,
        definition:
          'The figure of one period less that of the other, in percent of the other; none where that is 0.',
        unit: '%',
        decimals: 1,
      };
    case 'RATIO':
      return {
        label: `${label}: ratio`,
        definition: 'The figure of one period over that of the other; none where that is 0.',
        unit: 'times',
        decimals: 2,
      };
  }
}

/** The words of a calculation of a measure. */
export function calculationWords(measure: Measure, calculation: Calculation): CalculationWords {
  const { label, definition, unit, decimals } = measure;
  switch (calculation) {
    case 'VALUE':
      return { label, definition, unit, decimals };
    case 'SHARE_OF_TOTAL':
      return {
        label: `${label}: share of total`,
        definition: 'The figure of the row in percent of that of the whole question.',
        unit: '%',
        decimals: 1,
      };
    case 'SHARE_OF_PARENT':
      return {
        label: `${label}: share of parent`,
        definition:
          'The figure of the row in percent of that of the same row without its last dimension.',
        unit: '%',
        decimals: 1,
      };
    case 'PER_1000':
      return {
        label: `${label} per 1,000 adults`,
        definition: 'The figure of the row for every 1,000 adult residents it can be of.',
        unit: `${unit} per 1,000 adults`,
        decimals: Math.max(1, decimals),
      };
    case 'RANK':
      return {
        label: `${label}: rank`,
        definition:
          'The place of the row among those of the same time that show a figure, the highest figure first; equal figures share a place.',
        unit: 'rank',
        decimals: 0,
      };
    case 'CUMULATIVE':
      return {
        label: `${label}: cumulative`,
        definition: 'The figures of this bucket of time and all before it in the period, added up.',
        unit,
        decimals,
      };
    case 'ROLLING_3':
    case 'ROLLING_12':
      return {
        label: `${label}: last ${calculation === 'ROLLING_3' ? 3 : 12} months`,
        definition: `The figures of the ${calculation === 'ROLLING_3' ? 3 : 12} months that end with this bucket of time, added up; none where the period does not hold them all.`,
        unit,
        decimals,
      };
    case 'MEDIAN':
      return {
        label: `${label}: median`,
        definition: `The days that half are no longer than. ${percentileRule}`,
        unit: 'days',
        decimals: 0,
      };
    case 'P90':
      return {
        label: `${label}: 90th percentile`,
        definition: `The days that nine in ten are no longer than. ${percentileRule}`,
        unit: 'days',
        decimals: 0,
      };
  }
}

const percentileRule =
  'For the public it is given where at least 10 people stand behind it, and rounded: to 5 days above 20, 10 above 200, 50 above 1,000.';
