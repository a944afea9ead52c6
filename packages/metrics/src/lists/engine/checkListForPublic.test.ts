import { expect, test } from 'vitest';
import { analystPolicy, publicPolicy } from '../../gate/policy.js';
import { checkListForPublic } from './checkListForPublic.js';
import { contractList } from '../contracts.js';
import { locationList } from '../register/locations.js';

const reason = 'locations by vacancies is not for the public';

test('nobody but staff may keep the homes with a bed free, however deep the filter says so', () => {
  const inside = { or: [{ not: { and: [{ vacancies: { gte: 1 } }] } }] };
  expect(() => checkListForPublic(locationList, { where: inside }, publicPolicy)).toThrow(reason);
  expect(() => checkListForPublic(locationList, { where: inside }, analystPolicy)).not.toThrow();
});

test('an order by empty beds tells of them too', () => {
  const orderBy = [{ field: 'vacancies', direction: 'DESC' }] as const;
  expect(() => checkListForPublic(locationList, { orderBy }, publicPolicy)).toThrow(reason);
});

test('what the register says is for everybody', () => {
  const asked = { where: { beds: { gte: 20 } }, orderBy: [{ field: 'beds', direction: 'ASC' }] };
  expect(() => checkListForPublic(locationList, asked as never, publicPolicy)).not.toThrow();
});

test('a list that is not for the public is refused whole', () => {
  expect(() => checkListForPublic(contractList, {}, publicPolicy)).toThrow(
    'contracts is not for the public: it shows what the council buys of one provider',
  );
});
