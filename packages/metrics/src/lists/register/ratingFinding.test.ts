import { expect, test } from 'vitest';
import { ratingFinding } from './ratingFinding.js';

const place = { cqcId: '1-demo', name: 'Demo House' };
const rated = (
  publishedOn: string,
  rating: string,
  serviceGroup = 'Overall',
  keyQuestion = 'overall',
) => ({
  publishedOn,
  rating,
  serviceGroup,
  keyQuestion,
});

test('says which rating a place has, since when, and which it had before', () => {
  const fell = [rated('2023-06-12', 'requires-improvement'), rated('2021-02-03', 'good')];
  expect(ratingFinding(place, fell)).toMatchObject({
    kind: 'WORSE',
    sentence: 'Demo House: requires improvement since 12 June 2023, good before.',
  });
  const rose = [rated('2023-06-12', 'outstanding'), rated('2021-02-03', 'good')];
  expect(ratingFinding(place, rose)?.kind).toBe('BETTER');
});

test('sets a rating of a service beside one of the same service alone', () => {
  const services = [
    rated('2026-09-15', 'requires-improvement', 'Supported living'),
    rated('2026-09-15', 'good', 'Homecare'),
    rated('2023-05-02', 'good'),
  ];
  expect(ratingFinding(place, services)).toBeNull();
  const earlier = [...services, rated('2022-01-01', 'good', 'Supported living')];
  expect(ratingFinding(place, earlier)?.sentence).toBe(
    'Demo House, Supported living: requires improvement since 15 September 2026, good before.',
  );
});

test('says nothing where a place has no rating before, the same, or none at all', () => {
  expect(ratingFinding(place, [rated('2023-06-12', 'good')])).toBeNull();
  expect(
    ratingFinding(place, [rated('2023-06-12', 'good'), rated('2021-02-03', 'good')]),
  ).toBeNull();
  expect(
    ratingFinding(place, [rated('2023-06-12', 'good'), rated('2021-02-03', 'not-rated')]),
  ).toBeNull();
  expect(
    ratingFinding(place, [
      rated('2023-06-12', 'inadequate', 'Overall', 'safe'),
      rated('2021-02-03', 'good', 'Overall', 'safe'),
    ]),
  ).toBeNull();
});
