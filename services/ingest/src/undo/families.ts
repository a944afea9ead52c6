/** Layouts whose rows stand on one another, and the tables that hold what they say: undone and made again together. */
export interface Family {
  readonly layouts: readonly string[];
  /** In an order in which they can be emptied. */
  readonly tables: readonly string[];
}

const people: Family = {
  layouts: ['cld', 'home-support-weeks', 'respite-stays'],
  tables: [
    'service_move',
    'request',
    'assessment',
    'review',
    'placement',
    'home_support_sum',
    'home_support_week',
    'respite_stay',
    'person_piece',
  ],
};

/** People's services name the homes, providers and zones of the register: made again with it. */
const register: Family = {
  layouts: [
    'ward-boundaries',
    'cqc-filters',
    'cqc-dashboard',
    'cqc-api',
    'cqc-directory',
    'cqc-ratings',
    'capacity-care-homes',
    'capacity-home-care',
    'zones',
    'contracts',
    'risk-levels',
    ...people.layouts,
  ],
  tables: [
    ...people.tables,
    'occupancy',
    'rating',
    'standing_rating',
    'risk_level',
    'contract',
    'location',
    'provider',
    'zone_ward',
    'zone',
  ],
};

/** Every family; the first that has a layout is the one that is made again. */
export const families: readonly Family[] = [
  people,
  register,
  { layouts: ['population'], tables: ['population'] },
  { layouts: ['ascof-ods', 'ascof-long', 'ascof-csv'], tables: ['indicator'] },
  {
    layouts: ['published-documents', 'published-figures'],
    tables: ['published_figure', 'document'],
  },
  { layouts: ['market-gaps'], tables: ['market_gap'] },
];

/** The family that must be made again when a load of a layout is undone. */
export function familyOf(layout: string): Family {
  const family = families.find(({ layouts }) => layouts.includes(layout));
  if (!family) throw new Error(`no family of layout ${layout}`);
  return family;
}
