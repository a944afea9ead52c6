import { dayOf } from '../calendar.js';
import type { Contract } from './market.js';

type IdOf = (providerKey: string) => string;

function contract(
  id: string,
  providerId: string,
  rest: Partial<Contract> & Pick<Contract, 'serviceType' | 'term' | 'start'>,
): Contract {
  return {
    id,
    providerId,
    zone: '',
    role: 'main',
    blockHours: null,
    hoursLow: null,
    hoursHigh: null,
    hourlyRate: null,
    end: null,
    ...rest,
  };
}

function times<T>(count: number, make: (number: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index + 1));
}

const longTerm = { serviceType: 'home-support', term: 'long' } as const;
const shortTerm = { serviceType: 'pathway-1', term: 'short' } as const;
const startOfLong = dayOf('2017-07-01');
const startOfShort = dayOf('2017-02-01');
const endOfShort = dayOf('2024-05-05');
const startOfNewShort = dayOf('2024-05-06');
const newZones = ['1A', '1B', '2A', '2B', '3A', '3B'];
// who runs a new zone: the three providers of today take five, the contingency provider one
const newZoneProviders = ['short1', 'short4', 'short2', 'short2', 'short3', 'short1'];

/**
 * The contract lines: 13 long-term home support providers (9 zones, 2 contingency, 2 legacy) and those that left, the short-term blocks of 585 to 665 hours until May 2024
 * and of 300 hours in six zones from then, nights, day opportunities, and one line for each discharge-to-assess bed, housing with care scheme and Shared Lives household.
 */
export function buildContracts(idOf: IdOf): Contract[] {
  return [
    ...times(9, (number) =>
      contract(`LT-Z${number}`, idOf(`zone${number}`), {
        ...longTerm,
        zone: `L${number}`,
        hoursLow: 1200,
        hoursHigh: 1500,
        hourlyRate: 20.1 + number * 0.15,
        start: startOfLong,
      }),
    ),
    ...times(2, (number) =>
      contract(`LT-C${number}`, idOf(`contingency${number}`), {
        ...longTerm,
        role: 'contingency',
        hourlyRate: 21.6,
        start: startOfLong,
      }),
    ),
    ...times(2, (number) =>
      contract(`LT-L${number}`, idOf(`legacy${number}`), {
        ...longTerm,
        role: 'legacy',
        hourlyRate: 20.4,
        start: startOfLong,
      }),
    ),
    contract('LT-X1', idOf('left1'), {
      ...longTerm,
      role: 'legacy',
      hourlyRate: 19.8,
      start: startOfLong,
      end: dayOf('2022-10-31'),
    }),
    contract('LT-X2', idOf('left2'), {
      ...longTerm,
      role: 'legacy',
      hourlyRate: 19.9,
      start: startOfLong,
      end: dayOf('2023-01-31'),
    }),
    contract('LT-X3', idOf('exit-hs1'), {
      ...longTerm,
      role: 'legacy',
      hourlyRate: 20.2,
      start: startOfLong,
      end: dayOf('2023-07-31'),
    }),
    contract('LT-X4', idOf('exit-hs2'), {
      ...longTerm,
      role: 'legacy',
      hourlyRate: 20.3,
      start: startOfLong,
      end: dayOf('2023-12-31'),
    }),
    ...times(3, (number) =>
      contract(`ST-Z${number}`, idOf(`short${number}`), {
        ...shortTerm,
        zone: String(number),
        blockHours: 665,
        hoursLow: 585,
        hoursHigh: 665,
        hourlyRate: 22.5,
        start: startOfShort,
        end: endOfShort,
      }),
    ),
    contract('ST-C1', idOf('short4'), {
      ...shortTerm,
      role: 'contingency',
      hourlyRate: 23.1,
      start: startOfShort,
      end: endOfShort,
    }),
    ...newZones.map((zone, index) =>
      contract(`ST-N${zone}`, idOf(newZoneProviders[index] ?? 'short1'), {
        ...shortTerm,
        zone,
        blockHours: 300,
        hoursLow: 435,
        hoursHigh: 561,
        hourlyRate: 24.4,
        start: startOfNewShort,
        end: dayOf('2028-05-05'),
      }),
    ),
    ...times(3, (number) =>
      contract(`NT-Z${number}`, idOf(`short${number}`), {
        serviceType: 'pathway-1',
        term: 'night',
        zone: `N${number}`,
        blockHours: 126,
        hourlyRate: 25.2,
        start: startOfShort,
        end: endOfShort,
      }),
    ),
    ...times(11, (number) =>
      contract(
        `DAY-${number}`,
        idOf(
          ['council', 'council', 'council', 'ld1', 'ld2', 'ld3', 'ld4', 'sl1', 'sl2', 'ld1', 'sl1'][
            number - 1
          ] ?? 'council',
        ),
        { serviceType: 'day-opportunities', term: 'long', start: startOfLong },
      ),
    ),
    // one line a bed: 51 beds at 8 providers
    ...times(51, (number) =>
      contract(
        `D2A-${number}`,
        idOf(['op1', 'op2', 'op3', 'op4', 'op5', 'nu1', 'nu2', 'nu3'][number % 8] ?? 'op1'),
        { serviceType: 'pathway-2', term: 'short', start: dayOf('2020-09-01') },
      ),
    ),
    // 14 of the 15 schemes: four providers have one scheme or more each
    ...times(14, (number) =>
      contract(`HWC-${number}`, idOf(number <= 6 ? 'council' : `hwc${((number - 1) % 4) + 1}`), {
        serviceType: 'housing-with-care',
        term: 'long',
        start: startOfLong,
      }),
    ),
    ...times(54, (number) =>
      contract(`SHL-${number}`, idOf('shared-lives'), {
        serviceType: 'shared-lives',
        term: 'long',
        start: dayOf('2018-04-01'),
      }),
    ),
  ];
}
