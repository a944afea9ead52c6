import type { Dimension, Measure } from '../../cubes/cube.js';
import type { AskedQuestion } from '../../question/askedQuestion.js';
import type { AnswerColumns } from '../answer.js';

/** The columns of an answer, known before a fact is read: dimensions and measures in the order asked for. */
export function columnsOf({ by, shown, totals }: AskedQuestion): AnswerColumns {
  return {
    dimensions: by.map(dimensionColumn),
    measures: [...new Set([...shown, ...totals])].map(measureColumn),
  };
}

function dimensionColumn({ id, label, kind }: Dimension): AnswerColumns['dimensions'][number] {
  return { id, label, kind };
}

function measureColumn(measure: Measure): AnswerColumns['measures'][number] {
  const { id, label, unit, decimals, polarity } = measure;
  return { id, label, unit, decimals, polarity };
}
