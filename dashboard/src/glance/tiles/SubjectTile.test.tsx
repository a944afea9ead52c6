import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SubjectTile, type SubjectTileContent, type SubjectTileState } from './SubjectTile.js';
import { testSuppressed } from '../testAnswer.js';

const content: SubjectTileContent = {
  figure: {
    value: 3720,
    display: '3,720',
    status: 'ROUNDED',
    reason: null,
    unit: 'people',
    least: null,
    most: null,
  },
  unit: 'people in long-term support',
  change: 'People on the last day rose from 3,635 to 3,720.',
  points: [
    { label: 'June 2021', value: 3500 },
    { label: 'March 2024', value: 3720 },
  ],
  pointsDescription: 'People: 3,500 in June 2021, 3,720 in March 2024',
  sentence: 'Over the whole year 4,717 people had long-term support.',
};

function html(state: SubjectTileState): string {
  return renderToStaticMarkup(
    <MantineProvider>
      <SubjectTile title="Placements" state={state} />
    </MantineProvider>,
  );
}

test('says figure, status, change and shape in words', () => {
  const page = html(content);
  expect(page).toContain('3,720');
  expect(page).toContain('rounded');
  expect(page).toContain('People on the last day rose from 3,635 to 3,720.');
  expect(page).toContain('aria-label="People: 3,500 in June 2021, 3,720 in March 2024"');
});

test('says why a figure and its change are not shown', () => {
  const page = html({
    ...content,
    figure: testSuppressed,
    change: 'No change on the year before that is sure.',
  });
  expect(page).toContain(
    'suppressed: fewer than 5 people, or nearly all from one or two providers',
  );
  expect(page).toContain('No change on the year before that is sure.');
});

test('keeps its title while it loads', () => {
  const page = html('loading');
  expect(page).toContain('Placements');
  expect(page).toContain('aria-hidden="true"');
});

test('offers to ask again where it failed', () => {
  const page = html('failed');
  expect(page).toContain('This figure could not be loaded.');
  expect(page).toContain('Try again');
});
