import type { PageSearch } from '../../page/pageSearch.js';
import type { FinancialYear } from '../../periods/financialYear.js';
import type { Exploration, ExploreChart, ExploreFilter } from './exploration.js';
import { type DaySpan, dayOf } from '../choices/periodParts.js';
import { startingExploration } from './startingExploration.js';
import { plainDimensions, type Policy, type Subject, timeDimensions } from './subject.js';

/** What an address asks for, and a sentence for each part of it that nothing here answers to. */
export interface ReadExploration {
  readonly exploration: Exploration;
  readonly subject: Subject;
  readonly dropped: readonly string[];
}

const charts: readonly ExploreChart[] = ['lines', 'bars', 'grid'];

/**
 * Reads an exploration from an address and holds it against the catalogue.
 *
 * An unknown part is dropped with a sentence, and the rest stands. An address that names no subject, or nothing but one,
 * gives the starting exploration.
 *
 * @throws where the catalogue is empty
 */
export function readExploration(
  search: PageSearch,
  subjects: readonly Subject[],
  policy: Policy,
  year: FinancialYear | null,
): ReadExploration {
  const dropped: string[] = [];
  const named = search['subject'];
  const found = subjects.find(({ id }) => id === named);
  if (named !== undefined && !found) dropped.push(`There is no subject “${named}”.`);
  const subject = found ?? subjects[0];
  if (!subject) throw new Error('the catalogue has no subject');

  const start = startingExploration(subject, policy, year);
  const given = ['show', 'by', 'time', 'from', 'to', 'where'].some((name) => search[name]);
  if (!found || !given) return { exploration: start, subject, dropped };

  const drop = (sentence: string) => void dropped.push(sentence);
  const measures = known(listOf(search['show']), subject.measures, (id) =>
    drop(`${subject.label} has no measure “${id}”.`),
  );
  const time = oneOf(search['time'], timeDimensions(subject), (id) =>
    drop(`${subject.label} has no grain of time “${id}”.`),
  );
  const kept = measures.length > 0 ? measures : start.measures;
  return {
    subject,
    dropped,
    exploration: {
      subject: subject.id,
      measures: kept,
      by: known(listOf(search['by']), plainDimensions(subject), (id) =>
        drop(`${subject.label} has no dimension “${id}”.`),
      ),
      time,
      period: subject.timeGrains.length > 0 ? periodOf(search, drop) : null,
      filters: filtersOf(search['where'] ?? '', subject, drop),
      chart: charts.find((chart) => chart === search['chart']) ?? null,
      sort: kept.find((id) => id === search['sort']) ?? null,
    },
  };
}

type Drop = (text: string) => void;

function listOf(text: string | undefined): string[] {
  return [...new Set((text ?? '').split(',').filter((part) => part !== ''))];
}

function known(ids: readonly string[], all: readonly { readonly id: string }[], unknown: Drop) {
  return ids.filter((id) => {
    const stands = all.some((one) => one.id === id);
    if (!stands) unknown(id);
    return stands;
  });
}

function oneOf(
  id: string | undefined,
  all: readonly { readonly id: string }[],
  unknown: Drop,
): string | null {
  return id === undefined ? null : (known([id], all, unknown)[0] ?? null);
}

function periodOf(search: PageSearch, drop: Drop): DaySpan | null {
  const { from: fromText, to: toText } = search;
  if (fromText === undefined && toText === undefined) return null;
  const from = dayOf(fromText ?? '', 'first');
  const to = dayOf(toText ?? '', 'last');
  if (from !== null && to !== null && from <= to) return { from, to };
  drop(`“${fromText ?? ''}” to “${toText ?? ''}” is not a period.`);
  return null;
}

function filtersOf(text: string, subject: Subject, drop: Drop): ExploreFilter[] {
  return text
    .split(';')
    .filter((part) => part !== '')
    .flatMap((part) => {
      const [, sign, dimensionId = '', valuesText = ''] = /^(-?)([^:]*):?(.*)$/s.exec(part) ?? [];
      const dimension = plainDimensions(subject).find(({ id }) => id === dimensionId);
      if (!dimension) {
        drop(`${subject.label} has no dimension “${dimensionId}” to filter by.`);
        return [];
      }
      const values = listOf(valuesText)
        .map(unescaped)
        .filter((value) => {
          const stands = isValueOf(value, dimension);
          if (!stands) drop(`${dimension.label} has no value “${value}”.`);
          return stands;
        });
      return values.length > 0 ? [{ dimension: dimension.id, values, leaveOut: sign === '-' }] : [];
    });
}

function isValueOf(value: string, { kind, values }: Subject['dimensions'][number]): boolean {
  switch (kind) {
    case 'CLOSED':
      return values.some(({ name }) => name === value);
    case 'FLAG':
      return value === 'true' || value === 'false';
    // only the records know the codes of an open list; the API names them where one is wrong
    case 'OPEN':
    case 'TIME':
      return true;
    default:
      throw new Error(`unknown kind of dimension: ${kind satisfies never}`);
  }
}

function unescaped(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
