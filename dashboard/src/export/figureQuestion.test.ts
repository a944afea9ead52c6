import { parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { explainQuestion } from './explainQuestion.js';
import { figureQuestion, figureQuestionText } from './figureQuestion.js';

const document = parse(`
  query Respite($year: Period!, $where: RespiteWhere, $hasBefore: Boolean!, $first: Int) {
    ...NightsPanel
  }
`);
const fragment = parse(`
  fragment NightsPanel on Query {
    nights: respite(where: { date: $year, clientGroup: { in: [MEMORY] } }, first: $first) {
      rows { month nights { ...FigureParts } }
    }
    before: respite(where: $where) @include(if: $hasBefore) {
      totals { nights { ...FigureParts } }
    }
  }
  fragment FigureParts on Figure { value display }
`);
const variables = {
  year: { from: '2023-04-01', to: '2024-03-31' },
  where: { workingAge: { in: ['AGE_65_PLUS'] }, ward: { in: ['E05001218'] } },
  hasBefore: false,
};

test('writes every value in its place and leaves out what is not asked for', () => {
  expect(figureQuestionText({ fragment, document, variables })).toBe(`query Nights {
  nights: respite(
    where: {date: {from: "2023-04-01", to: "2024-03-31"}, clientGroup: {in: [MEMORY]}}
  ) {
    rows {
      month
      nights {
        ...FigureParts
      }
    }
  }
}

fragment FigureParts on Figure {
  value
  display
}
`);
});

test('writes codes of the schema without quotes, and other text with', () => {
  const text = figureQuestionText({
    fragment,
    document,
    variables: { ...variables, hasBefore: true },
  });
  expect(text).toContain('{workingAge: {in: [AGE_65_PLUS]}, ward: {in: ["E05001218"]}}');
  expect(text).not.toContain('@include');
});

test('leaves out a fragment that nothing uses any more', () => {
  const both = parse(`
    fragment NightsPanel on Query {
      nights: respite { totals { nights { display } } }
      ...NightsBefore @include(if: $hasBefore)
    }
    fragment NightsBefore on Query { before: respite { totals { nights { ...FigureParts } } } }
    fragment FigureParts on Figure { value }
  `);
  expect(figureQuestion({ fragment: both, document, variables }).definitions).toHaveLength(1);
  const asked = { fragment: both, document, variables: { ...variables, hasBefore: true } };
  expect(figureQuestion(asked).definitions).toHaveLength(3);
});

test('asks each part to explain itself', () => {
  const question = explainQuestion(figureQuestion({ fragment, document, variables }));
  expect(question && print(question)).toMatch(/rows \{[\s\S]*explain \{[\s\S]*withheld/);
});

test('has nothing to explain in a list', () => {
  expect(explainQuestion(parse('{ wards { nodes { code } } }'))).toBeNull();
});
