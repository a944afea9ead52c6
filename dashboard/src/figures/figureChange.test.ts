import { expect, test } from 'vitest';
import type { Figure } from './figure.js';
import { figureChange } from './figureChange.js';

const hours2024: Figure = {
  value: 15300,
  display: '15,300',
  status: 'ROUNDED',
  reason: null,
  least: 15100,
  most: 15500,
  unit: 'hours',
};
const hours2023: Figure = {
  value: 14050,
  display: '14,050',
  status: 'ROUNDED',
  reason: null,
  least: 13900,
  most: 14200,
  unit: 'hours',
};
const suppressed: Figure = {
  value: null,
  display: '*',
  status: 'SUPPRESSED',
  reason: null,
  unit: 'hours',
  least: null,
  most: null,
};
const missing: Figure = {
  value: null,
  display: '–',
  status: 'NOT_AVAILABLE',
  reason: null,
  unit: 'hours',
  least: null,
  most: null,
};

test('prints a rise with thousands', () => {
  expect(figureChange(hours2024, hours2023)).toEqual({ direction: 'up', difference: '1,250' });
});

test('prints a fall without a sign', () => {
  expect(figureChange(hours2023, hours2024)).toEqual({ direction: 'down', difference: '1,250' });
});

test('says when nothing moved', () => {
  const exact: Figure = { ...hours2024, status: 'EXACT' };
  expect(figureChange(exact, exact)).toEqual({ direction: 'level', difference: '0' });
});

test('says nothing of two rounded figures that may truly lie the other way round', () => {
  const near: Figure = { ...hours2024, value: 15350, display: '15,350', least: 15150, most: 15550 };
  const unsure = { direction: 'unknown', reason: 'No change on the year before that is sure' };
  expect(figureChange(near, hours2024)).toEqual(unsure);
  const unbounded: Figure = { ...hours2024, least: null, most: null };
  expect(figureChange(unbounded, hours2023)).toEqual(unsure);
});

test('keeps the decimals of the display', () => {
  const now: Figure = {
    value: 0.6249,
    display: '0.62',
    status: 'EXACT',
    reason: null,
    unit: 'ratio',
    least: null,
    most: null,
  };
  const before: Figure = {
    value: 0.5712,
    display: '0.57',
    status: 'EXACT',
    reason: null,
    unit: 'ratio',
    least: null,
    most: null,
  };
  expect(figureChange(now, before)).toEqual({ direction: 'up', difference: '0.05' });
});

test('gives no difference when either side is suppressed', () => {
  expect(figureChange(hours2024, suppressed).direction).toBe('unknown');
});

test('takes a missing year for missing, not for zero', () => {
  expect(figureChange(hours2024, missing)).toEqual({
    direction: 'unknown',
    reason: 'No figure for the year before',
  });
});
