import type { Period } from '@careshape/domain';
import type { AskedPeriod } from '../question/periods/askedPeriods.js';
import { explain, type Explain, type Explained } from './explain.js';
import type { ExplainMeasure } from './explainMeasures.js';
import { periodWords } from './words.js';

/** Explains an answer of one or several periods: each by its name, with what was worked out further and what it was divided by. */
export function explainPeriods(
  periods: readonly AskedPeriod[],
  calculated: readonly ExplainMeasure[],
  explained: Explained,
): Explain {
  const named = periods.filter(({ name }) => name !== null);
  if (named.length === 0) return withMeasures(explain(explained), calculated);
  const { time } = explained;
  const whole = time && { ...time, period: around(named.map((period) => period.time.period)) };
  const { filters, ...rest } = explain({ ...explained, time: whole });
  const words = named.map((period) => `${period.name}: ${periodWords(period.time.period)}`);
  // the first filter in words is the period around all of them
  return withMeasures({ ...rest, filters: [...words, ...filters.slice(1)] }, calculated);
}

function withMeasures(explained: Explain, calculated: readonly ExplainMeasure[]): Explain {
  if (calculated.length === 0) return explained;
  return { ...explained, measures: [...explained.measures, ...calculated] };
}

/** The shortest period that holds some others. */
function around(periods: readonly Period[]): Period {
  return {
    from: periods.map(({ from }) => from).toSorted()[0]!,
    to: periods
      .map(({ to }) => to)
      .toSorted()
      .at(-1)!,
  };
}
