import type { Chosen } from '../page/chosen.js';
import type { PageSearch } from '../page/pageSearch.js';
import type { ChoiceOption, PageChoice, PageFilter } from '../page/pageSpec.js';
import type { FinancialYear } from '../periods/financialYear.js';
import { type ClientGroup, clientGroupLabels } from './clientGroup.js';
import { type WorkingAge, workingAgeLabels } from './workingAge.js';

/** What a page lets its reader choose. */
export interface PageChoices<Answer> {
  readonly filters: readonly PageFilter[];
  readonly choices?: readonly PageChoice<Answer>[];
}

/** What is known when an address is read. */
export interface SettleWith<Answer> {
  readonly search: PageSearch;
  /** The parts of the path: `{ provider: '1-101' }`. */
  readonly pathParts: Readonly<Record<string, string>>;
  /** Full years, newest first; at least one. */
  readonly years: readonly [FinancialYear, ...FinancialYear[]];
  readonly place: string;
  readonly signedIn: boolean;
  /** The page's answer, once it is there: some choices are only known from it. */
  readonly answer: Answer | null;
}

/**
 * What an address asks for, settled against what there is: a value that is not there gives way to the usual one,
 * and `unmet` says so in a sentence.
 */
export function settleChosen<Answer>(
  page: PageChoices<Answer>,
  known: SettleWith<Answer>,
): { chosen: Chosen; unmet: string[] } {
  const { search, years, place, signedIn } = known;
  const asked = (filter: PageFilter) =>
    page.filters.includes(filter) ? search[filter] : undefined;
  const unmet: string[] = [];

  const year = years.find(({ code }) => code === asked('year')) ?? years[0];
  if (asked('year') !== undefined && asked('year') !== year.code) {
    unmet.push(`There is no full year of data for ${asked('year')}; this is ${year.label}.`);
  }
  const clientGroup = codeOf<ClientGroup>(clientGroupLabels, asked('client'));
  if (asked('client') !== undefined && clientGroup === null) {
    unmet.push(`There is no client group “${asked('client')}”; this is every client group.`);
  }
  const workingAge = codeOf<WorkingAge>(workingAgeLabels, asked('age'));
  if (asked('age') !== undefined && workingAge === null) {
    unmet.push(`There is no age group “${asked('age')}”; this is every age.`);
  }

  let chosen: Chosen = {
    year,
    years,
    place,
    clientGroup,
    workingAge,
    own: known.pathParts,
    signedIn,
  };
  for (const choice of page.choices ?? []) {
    const options = choice.options(chosen, known.answer);
    const value = search[choice.id] ?? choice.initial;
    const settled = settledValue(value, choice.initial, options);
    if (settled !== value) {
      unmet.push(
        `${choice.label}: there is no “${value}” here; this is ${labelOf(options, settled)}.`,
      );
    }
    chosen = { ...chosen, own: { ...chosen.own, [choice.id]: settled } };
  }
  return { chosen, unmet };
}

function codeOf<Code extends string>(
  labels: Readonly<Record<Code, string>>,
  asked: string | undefined,
): Code | null {
  return (Object.keys(labels) as Code[]).find((code) => code === asked) ?? null;
}

/** While the values are not known yet, the address is believed. */
function settledValue(value: string, initial: string, options: readonly ChoiceOption[]): string {
  const known = options.length === 0 || options.some((option) => option.value === value);
  return known
    ? value
    : (options.find((option) => option.value === initial)?.value ?? options[0]?.value ?? initial);
}

function labelOf(options: readonly ChoiceOption[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? value;
}
