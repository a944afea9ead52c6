import type { PageChoice } from '../page/pageSpec.js';
import { dimensionOf, equalityDimensions } from './equalityDimensions.js';
import { equalityMeasures, measureOf } from './equalityMeasures.js';

/** What the reader chooses: the service, how people are compared, when they are counted, and against whom. */
export const equalityChoices: readonly PageChoice<unknown>[] = [
  {
    id: 'service',
    label: 'Service',
    options: () => equalityMeasures.map(({ code, label }) => ({ value: code, label })),
    initial: 'LONG_TERM_SUPPORT',
  },
  {
    id: 'by',
    label: 'Compared by',
    options: () => equalityDimensions.map(({ code, label }) => ({ value: code, label })),
    initial: 'ethnicGroupPublished',
  },
  {
    id: 'counted',
    label: 'People counted',
    options: ({ own, year }) =>
      measureOf(own['service']).amount
        ? [{ value: 'usual', label: `Any time in ${year.label}` }]
        : [
            { value: 'usual', label: `On 31 March ${year.startYear + 1}` },
            { value: 'year', label: `Any time in ${year.label}` },
          ],
    initial: 'usual',
  },
  {
    id: 'reference',
    label: 'Rates compared with',
    options: ({ own }) => [
      { value: 'largest', label: 'The largest group' },
      ...dimensionOf(own['by']).references,
    ],
    initial: 'largest',
  },
];
