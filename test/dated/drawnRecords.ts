import { coventryWards } from '@careshape/domain';

/** Days of which a file tells, both ends inside. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** A service as a file tells of it. */
export interface ToldService {
  readonly person: string;
  readonly start: string;
  readonly end: string | null;
  readonly cost: number;
}

/** A file drawn at random, and what it tells. */
export interface DrawnFile {
  readonly layout: 'cld' | 'home-support-weeks' | 'respite-stays';
  readonly days: Days;
  readonly text: string;
  /** The services it tells of, and the ward of each of its people. */
  readonly services: readonly ToldService[];
  readonly wards: ReadonlyMap<string, string>;
}

/** Numbers from 0 to below `most`, the same for the same seed. */
export function drawsOf(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * most);
  };
}

/** A day some days later. */
export function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const wardCodes = coventryWards.slice(0, 4).map(({ code }) => code);
const reasons = [
  'Physical support: Personal care support',
  'Learning disability support',
  'Mental health support',
];
const ethnicities = [
  'White: Irish',
  'Asian or Asian British: Indian',
  'Black or Black British: African',
];
const components = [
  'Home support or domiciliary care',
  'Nursing home: long term',
  'Residential care: long term',
  'Day support',
];

/**
 * A made-up council: what truly happened to its people, of which each file tells as much as it knows: wards and groups
 * change from file to file, services are left out, ends and costs told otherwise.
 */
export class DrawnCouncil {
  readonly #draw: (most: number) => number;
  readonly people: readonly string[];
  readonly #services: readonly {
    person: string;
    start: string;
    end: string | null;
    component: string;
  }[];
  #stays = 0;

  constructor(draw: (most: number) => number) {
    this.#draw = draw;
    this.people = Array.from({ length: 12 }, (_, i) => (i + 1).toString(16).padStart(32, 'abcdef'));
    this.#services = this.people.flatMap((person) =>
      components.slice(0, 1 + draw(3)).map((component) => {
        const start = later('2021-01-01', draw(1_000));
        return { person, component, start, end: draw(3) === 0 ? null : later(start, draw(700)) };
      }),
    );
  }

  /** What a file of Client Level Data tells of some days. */
  clientLevelData(days: Days): DrawnFile {
    const draw = this.#draw;
    const wards = new Map<string, string>();
    const services: ToldService[] = [];
    const rows = this.people.flatMap((person, number) => {
      if (draw(10) === 0) return [];
      const ward = draw(8) === 0 ? '' : wardCodes[draw(wardCodes.length)]!;
      const known = {
        'LA Person Unique Identifier': person,
        Ward: ward,
        Ethnicity: ethnicities[draw(12) % ethnicities.length]!,
        Gender: draw(5) === 0 ? 'Male' : 'Female',
        'Primary Support Reason': reasons[draw(reasons.length)]!,
        'Birth Year': String(1935 + 3 * number + draw(2)),
      };
      const told = this.#services
        .filter(({ start, end, ...service }) => {
          return service.person === person && start <= days.to && (end ?? '9999') >= days.from;
        })
        .filter(() => draw(7) > 0)
        .map((service) => {
          const end = this.#endTold(service, days);
          const cost = 100 + 10 * draw(2);
          services.push({ person, start: service.start, end, cost });
          return {
            ...known,
            'Event Type': 'Service',
            'Service Type': 'Long term support: Community',
            'Service Component': service.component,
            'Unit Cost': String(cost),
            'Cost Frequency (Unit Type)': 'Weekly',
            'Event Start Date': service.start,
            'Event End Date': end ?? '',
          };
        });
      // events of a few days of one month: of one that goes on into the next period the file of that one tells
      const event = (kind: string, more: object) => {
        const month = later(days.from, draw(daysBetween(days.from, days.to))).slice(0, 8);
        const dated = {
          'Event Start Date': `${month}03`,
          'Event End Date': `${month}1${draw(10)}`,
        };
        return { ...known, 'Event Type': kind, ...dated, ...more };
      };
      const all = [
        ...told,
        event('Request', { 'Request: Route of Access': 'Community / Other route' }),
        event('Assessment', { 'Assessment Type': 'Long term assessment' }),
        ...(draw(2) === 0 ? [event('Review', { 'Review Reason': 'Planned' })] : []),
      ];
      if (ward !== '') wards.set(person, ward);
      return all;
    });
    return { layout: 'cld', days, services, wards, text: cldText(rows, days) };
  }

  /** The end as it truly was, where the file can know it; now and then another. */
  #endTold({ start, end }: { start: string; end: string | null }, days: Days): string | null {
    const first = start > days.from ? start : days.from;
    if (this.#draw(5) === 0) return later(first, this.#draw(daysBetween(first, days.to) + 1));
    return end !== null && end <= days.to ? end : null;
  }

  /** What a file of home support tells of the Mondays in some days. */
  homeSupport(days: Days): DrawnFile {
    const monday = later(days.from, (8 - new Date(days.from).getUTCDay()) % 7);
    const mondays = Array.from(
      { length: Math.floor(daysBetween(monday, days.to) / 7) + 1 },
      (_, week) => later(monday, 7 * week),
    );
    const rows = this.people.flatMap((person, number) =>
      mondays.map((day, week) => {
        const zone = (week + number) % 9 === 0 ? 'L2' : 'L1';
        const minutes = 60 * (1 + this.#draw(10));
        return `407,${day},${person},1-10000000${1 + (number % 2)},${zone},long,${minutes},${minutes},4,3,1,1`;
      }),
    );
    const covered = { from: mondays[0]!, to: later(mondays.at(-1)!, 6) };
    const header =
      'la_code,week_start,person,provider_id,zone,term,planned_minutes,delivered_minutes,visits_planned,visits_delivered,visits_missed,visits_late';
    return {
      ...nothingTold,
      layout: 'home-support-weeks',
      days: covered,
      text: [header, ...rows].join('\n'),
    };
  }

  /** What a file of respite tells of the stays that start in some days; some run on beyond them. */
  respite(days: Days): DrawnFile {
    const rows = this.people.flatMap((person) =>
      Array.from({ length: 1 + this.#draw(3) }, () => {
        const start = later(days.from, this.#draw(daysBetween(days.from, days.to) + 1));
        const nights = 1 + this.#draw(25);
        this.#stays += 1;
        return `407,${person},S${this.#stays},,care-home,${start},${later(start, nights)},${nights},planned,carer-break,returned-home`;
      }),
    );
    const header =
      'la_code,person,stay_reference,location_id,setting,start_date,end_date,nights,planned,reason,followed_by';
    return { ...nothingTold, layout: 'respite-stays', days, text: [header, ...rows].join('\n') };
  }
}

const nothingTold = { services: [], wards: new Map<string, string>() } as const;

function cldText(rows: readonly Readonly<Record<string, string>>[], { from, to }: Days): string {
  const columns = [
    'LA Code',
    'Reporting Period Start Date',
    'Reporting Period End Date',
    'LA Person Unique Identifier',
    'Gender',
    'Ethnicity',
    'Client Type',
    'Primary Support Reason',
    'Event Type',
    'Event Start Date',
    'Event End Date',
    'Event Outcome',
    'Service Type',
    'Service Component',
    'Request: Route of Access',
    'Assessment Type',
    'Review Reason',
    'Unit Cost',
    'Cost Frequency (Unit Type)',
    'Birth Year',
    'Birth Month',
    'Ward',
  ];
  const all = {
    'LA Code': '407',
    'Reporting Period Start Date': from,
    'Reporting Period End Date': to,
    'Client Type': 'Service user',
    'Event Outcome': '',
    'Birth Month': '6',
  };
  const lines = rows.map((row) => {
    const cells: Readonly<Record<string, string>> = { ...all, ...row };
    return columns.map((column) => cells[column] ?? '').join(',');
  });
  return [columns.join(','), ...lines, ''].join('\n');
}
