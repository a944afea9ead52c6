import type { OutcomesQuery } from '../gql/graphql.js';
import type { Chosen } from '../page/chosen.js';
import type { PageChoice } from '../page/pageSpec.js';

const initial = '1A';

/** The measure of the framework whose years are shown. */
export const measureChoice: PageChoice<OutcomesQuery> = {
  id: 'measure',
  label: 'Published measure over the years',
  initial,
  wide: true,
  options: (_, answer) =>
    (answer?.outcomes?.measures ?? []).map(({ code, label }) => ({
      value: code,
      label: `${code} ${label}`,
    })),
};

/** The code of the chosen measure; the usual one where the address holds no code at all. */
export function chosenMeasure({ own }: Pick<Chosen, 'own'>): string {
  const code = own['measure'] ?? initial;
  return /^[1-6][A-E](\(\d[ab]?\))?$/.test(code) ? code : initial;
}
