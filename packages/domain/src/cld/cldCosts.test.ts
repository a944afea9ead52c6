import { expect, test } from 'vitest';
import { cldCosts } from './cldCosts.js';

test('an hourly cost is multiplied by the planned units', () => {
  expect(cldCosts({ unitCost: 20, frequency: 'Hourly', plannedUnits: 14 })).toEqual({
    weeklyCost: 280,
    oneOffCost: null,
  });
});

test('a four-weekly cost is quartered, whatever units are planned', () => {
  expect(cldCosts({ unitCost: 1050, frequency: '4-weekly', plannedUnits: 9 }).weeklyCost).toBe(
    262.5,
  );
});

test('a negative cost counts as positive', () => {
  expect(cldCosts({ unitCost: -90, frequency: 'Weekly', plannedUnits: null }).weeklyCost).toBe(90);
});

test('a one-off cost has no weekly cost', () => {
  expect(cldCosts({ unitCost: 75, frequency: 'One-off', plannedUnits: null })).toEqual({
    weeklyCost: null,
    oneOffCost: 75,
  });
});

test('an hourly cost without planned units is unknown, not nothing', () => {
  expect(cldCosts({ unitCost: 20, frequency: 'Hourly', plannedUnits: null }).weeklyCost).toBeNull();
});

test('a frequency that is not in the list gives no cost', () => {
  expect(cldCosts({ unitCost: 20, frequency: null, plannedUnits: 3 }).weeklyCost).toBeNull();
});
