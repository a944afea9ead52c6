import {
  contractList,
  type CountQuestion,
  cubes,
  type FigureQuestions,
  type LinesQuestion,
  locationList,
  providerList,
  questionName,
  type ReconciledFigure,
} from '@careshape/metrics';
import { enumName } from '../types/closedList.js';
import { fieldEnumName } from '../types/fieldEnum.js';

/**
 * The query that asks the API for what a published figure is computed from: to be pasted in the playground.
 *
 * @example '# Residential care, in the city: 657\n{\n  over1: placements(where: { … }) { totals { peopleAtEnd { value } } }\n}\n'
 */
export function queryText({
  figure,
  printed,
  formula,
  questions,
}: Pick<ReconciledFigure, 'figure' | 'printed' | 'formula' | 'questions'>): string {
  const title = `# ${figure.label}: ${printed.display}. Computed as ${formula}`;
  const asked = [...askedIn(questions, 'over'), ...askedIn(questions, 'under')];
  return `${title.replaceAll(/\s+/g, ' ')}\n{\n${asked.map((line) => `  ${line}\n`).join('')}}\n`;
}

function askedIn(questions: FigureQuestions, part: keyof FigureQuestions): string[] {
  return questions[part].flatMap((question, i) => {
    const text = fieldText(question);
    return text === null ? [] : [`${questionName(part, i)}: ${text}`];
  });
}

function fieldText(question: CountQuestion): string | null {
  switch (question.kind) {
    case 'total': {
      const { cube, measure, where } = question;
      return `${cube}(where: ${cubeWhere(cube, where)}) { totals { ${measure} { value display status } } }`;
    }
    case 'rows': {
      const { cube, dimension, measure, where } = question;
      const isTime = cubeOf(cube).dimensions.find(({ id }) => id === dimension)?.kind === 'time';
      return `${cube}(by: [${fieldEnumName(dimension)}], where: ${cubeWhere(cube, where)}) { rows { ${dimension}${isTime ? '' : ' { code }'} ${measure} { value } } }`;
    }
    case 'lines': {
      const { list, where, take, field } = question;
      const inside = where && objectText(where, (name) => enumOfField(list, name));
      if (take === 'lines') return `${list}(where: ${inside}) { totalCount }`;
      const shown = field === 'providerId' ? 'provider { id }' : field;
      return `${list}(first: 200, where: ${inside}) { nodes { ${shown} } }`;
    }
    case 'wards':
      return `zones(where: { code: { in: [${JSON.stringify(question.zone)}] } }) { nodes { wards { onsCode name } } }`;
    case 'number':
      return null;
  }
}

function cubeOf(id: string) {
  return cubes.find((cube) => cube.id === id)!;
}

function cubeWhere(cube: string, where: object): string {
  return objectText(where, (name) => {
    const dimension = cubeOf(cube).dimensions.find(({ id }) => id === name);
    return dimension?.values ? (dimension.list ?? null) : null;
  });
}

const fields = {
  contracts: contractList.fields,
  locations: locationList.fields,
  providers: providerList.fields,
} as const;

function enumOfField(list: LinesQuestion['list'], name: string): string | null {
  return fields[list].find(({ id }) => id === name)?.values?.list ?? null;
}

/** A filter as GraphQL writes it: codes of closed lists as enum values. */
function objectText(
  filter: object,
  listOf: (field: string) => string | null,
  list: string | null = null,
): string {
  const entries = Object.entries(filter).map(([name, value]) => {
    const inner = listOf(name) ?? list;
    return `${name}: ${valueText(value, listOf, inner)}`;
  });
  return `{ ${entries.join(', ')} }`;
}

function valueText(
  value: unknown,
  listOf: (field: string) => string | null,
  list: string | null,
): string {
  if (Array.isArray(value))
    return `[${value.map((item) => valueText(item, listOf, list)).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return objectText(value, listOf, list);
  return typeof value === 'string' && list ? enumName(list, value) : JSON.stringify(value);
}
