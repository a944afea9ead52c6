import { expect, test } from 'vitest';
import { serviceTermOf, serviceTypeOf } from './serviceTypeOf.js';

const service = (serviceType: string, serviceComponent: string, eventDescription = '') =>
  serviceTypeOf({ serviceType, serviceComponent, deliveryMechanism: null, eventDescription });

test('the component decides', () => {
  expect(service('Long term support: Nursing care', 'Long term nursing care')).toBe('nursing-care');
  expect(service('Long term support: Community', 'Extra care housing')).toBe('housing-with-care');
});

test('home support that is short term is pathway 1', () => {
  expect(service('Short term support: ST-Max', 'Home support or domiciliary care')).toBe(
    'pathway-1',
  );
  expect(service('Long term support: Community', 'Home support or domiciliary care')).toBe(
    'home-support',
  );
});

test('telecare and laundry are told from the council’s own word', () => {
  expect(service('Short term support: Ongoing low level', 'Equipment', 'Telecare')).toBe(
    'telecare',
  );
  expect(service('Short term support: Ongoing low level', 'Equipment')).toBe('equipment');
  expect(
    service('Short term support: Ongoing low level', 'Other short term support', 'Laundry'),
  ).toBe('laundry');
});

test('an unknown component is not mapped, and an unknown service type has no term', () => {
  expect(service('Long term support: Community', 'Cuddles')).toBe('not-mapped');
  expect(serviceTermOf('Lang term support')).toBeNull();
});
