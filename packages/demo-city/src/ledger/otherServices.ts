/** Counts at 31 March 2024 of the services beside long-term support, as printed. */
export const servicesAtEnd = {
  telecareInCity: 2359,
  /** With these the other printed count, 2,370, holds as well: it does not say "in city". */
  telecareOutOfCity: 11,
  telecareShortTerm: 24,
  equipment: 2147,
  transport: 171,
  laundry: 60,
  pathway1: 247,
  pathway2: 81,
  /** 637 people have a direct payment: 576 in long-term support and these unpaid carers. */
  carerDirectPayments: 61,
} as const;

/** Day opportunities in 2023/24 in the city, people who have nothing else included. */
export const dayOpportunities = {
  during: { '18-64': 167, '65-plus': 161 },
  /** The printed 261, shared out over the bands by us. */
  atEnd: { '18-64': 137, '65-plus': 124 },
  outOfCityAtEnd: 5,
} as const;

/** Long-term home support in the week of 25 to 31 March 2024: 15,330 hours are "about 15,300" and 12.7 each for 1,211 people. */
export const homeSupportWeekHours = 15_330;

/** Short-term home support: delivered hours a week, mean and highest in 2022/23, and people on a night round in the week of 15 March 2023. */
export const shortTermWeek = { meanHours: 2600, peakHours: 2800, nightPeople: 35 } as const;

/** People of any age with any service in 2023/24: 32.4 % aged 18–64 and 66.5 % aged 65 and over; the rest are under 18. */
export const serviceUserShares = { '18-64': 0.324, '65-plus': 0.665 } as const;

/** People who have telecare or equipment and nothing else at some time in 2023/24. */
export const lowLevelOnlyPeople = 1150;
