import type { CountQuestion } from '@careshape/metrics';

/** What a root field of a figure's query may answer. */
export interface AnswerOfQuestion {
  readonly totals?: Readonly<Record<string, { value: number | null }>>;
  readonly rows?: readonly Readonly<Record<string, unknown>>[];
  readonly totalCount?: number;
  readonly nodes?: readonly Readonly<Record<string, unknown>>[];
}

/** The number a reader takes from the answer to one question of a published figure. */
export function readNumber(
  question: CountQuestion,
  answer: AnswerOfQuestion | undefined,
): number | null {
  switch (question.kind) {
    case 'number':
      return question.value;
    case 'total':
      return answer!.totals![question.measure]!.value;
    case 'wards':
      return (answer!.nodes![0]!['wards'] as unknown[]).length;
    case 'lines': {
      if (question.take === 'lines') return answer!.totalCount!;
      const values = answer!.nodes!.map(
        (node) => node[question.field] ?? (node['provider'] as { id: string } | undefined)?.id,
      );
      if (question.take === 'different') return new Set(values).size;
      return values.reduce<number>((sum, value) => sum + Number(value ?? 0), 0);
    }
    case 'rows': {
      const values = answer!
        .rows!.filter((row) => row[question.dimension] !== null)
        .map((row) => (row[question.measure] as { value: number | null }).value ?? 0)
        .filter((value) => value > 0);
      return question.take === 'rows' ? values.length : Math.max(...values);
    }
  }
}
