import type { Authority } from './authorities.js';

/** A council with the region it lies in. */
export interface EnglishAuthority extends Authority {
  /** ONS code of the region, `E12…`. */
  readonly region: string;
}

/** The nine regions of England and England itself, which council figures are compared with. */
export const regions = [
  { code: 'E12000001', name: 'North East' },
  { code: 'E12000002', name: 'North West' },
  { code: 'E12000003', name: 'Yorkshire and the Humber' },
  { code: 'E12000004', name: 'East Midlands' },
  { code: 'E12000005', name: 'West Midlands' },
  { code: 'E12000006', name: 'East of England' },
  { code: 'E12000007', name: 'London' },
  { code: 'E12000008', name: 'South East' },
  { code: 'E12000009', name: 'South West' },
] as const;

/** ONS code of England. */
export const england = 'E92000001';

const rows: readonly (readonly [code: string, name: string, cassr: string, region: string])[] = [
  ['E06000001', 'Hartlepool', '111', 'E12000001'],
  ['E06000002', 'Middlesbrough', '112', 'E12000001'],
  ['E06000003', 'Redcar and Cleveland', '113', 'E12000001'],
  ['E06000004', 'Stockton-on-Tees', '114', 'E12000001'],
  ['E06000005', 'Darlington', '117', 'E12000001'],
  ['E06000006', 'Halton', '321', 'E12000002'],
  ['E06000007', 'Warrington', '322', 'E12000002'],
  ['E06000008', 'Blackburn with Darwen', '324', 'E12000002'],
  ['E06000009', 'Blackpool', '325', 'E12000002'],
  ['E06000010', 'Kingston upon Hull', '215', 'E12000003'],
  ['E06000011', 'East Riding of Yorkshire', '214', 'E12000003'],
  ['E06000012', 'North East Lincolnshire', '216', 'E12000003'],
  ['E06000013', 'North Lincolnshire', '217', 'E12000003'],
  ['E06000014', 'York', '219', 'E12000003'],
  ['E06000015', 'Derby', '507', 'E12000004'],
  ['E06000016', 'Leicester', '509', 'E12000004'],
  ['E06000017', 'Rutland', '510', 'E12000004'],
  ['E06000018', 'Nottingham', '512', 'E12000004'],
  ['E06000019', 'Herefordshire', '415', 'E12000005'],
  ['E06000020', 'Telford and the Wrekin', '418', 'E12000005'],
  ['E06000021', 'Stoke-on-Trent', '414', 'E12000005'],
  ['E06000022', 'Bath and North East Somerset', '908', 'E12000009'],
  ['E06000023', 'Bristol', '909', 'E12000009'],
  ['E06000024', 'North Somerset', '910', 'E12000009'],
  ['E06000025', 'South Gloucestershire', '911', 'E12000009'],
  ['E06000026', 'Plymouth', '913', 'E12000009'],
  ['E06000027', 'Torbay', '914', 'E12000009'],
  ['E06000030', 'Swindon', '819', 'E12000009'],
  ['E06000031', 'Peterborough', '624', 'E12000006'],
  ['E06000032', 'Luton', '611', 'E12000006'],
  ['E06000033', 'Southend-on-Sea', '621', 'E12000006'],
  ['E06000034', 'Thurrock', '622', 'E12000006'],
  ['E06000035', 'Medway', '821', 'E12000008'],
  ['E06000036', 'Bracknell Forest', '614', 'E12000008'],
  ['E06000037', 'West Berkshire', '615', 'E12000008'],
  ['E06000038', 'Reading', '616', 'E12000008'],
  ['E06000039', 'Slough', '617', 'E12000008'],
  ['E06000040', 'Windsor and Maidenhead', '618', 'E12000008'],
  ['E06000041', 'Wokingham', '619', 'E12000008'],
  ['E06000042', 'Milton Keynes', '613', 'E12000008'],
  ['E06000043', 'Brighton and Hove', '816', 'E12000008'],
  ['E06000044', 'Portsmouth', '813', 'E12000008'],
  ['E06000045', 'Southampton', '814', 'E12000008'],
  ['E06000046', 'Isle of Wight', '803', 'E12000008'],
  ['E06000047', 'Durham', '116', 'E12000001'],
  ['E06000049', 'Cheshire East', '326', 'E12000002'],
  ['E06000050', 'Cheshire West and Chester', '327', 'E12000002'],
  ['E06000051', 'Shropshire', '417', 'E12000005'],
  ['E06000052', 'Cornwall', '902', 'E12000009'],
  ['E06000053', 'Isles of Scilly', '906', 'E12000009'],
  ['E06000054', 'Wiltshire', '817', 'E12000009'],
  ['E06000055', 'Bedford', '625', 'E12000006'],
  ['E06000056', 'Central Bedfordshire', '626', 'E12000006'],
  ['E06000057', 'Northumberland', '104', 'E12000001'],
  ['E06000058', 'Bournemouth, Christchurch and Poole', '738', 'E12000009'],
  ['E06000059', 'Dorset', '809', 'E12000009'],
  ['E06000060', 'Buckinghamshire', '916', 'E12000008'],
  ['E06000061', 'North Northamptonshire', 'Z9D4Z', 'E12000004'],
  ['E06000062', 'West Northamptonshire', 'U6Q5Z', 'E12000004'],
  ['E06000063', 'Cumberland', 'H6X4G', 'E12000002'],
  ['E06000064', 'Westmorland and Furness', 'W8X1Q', 'E12000002'],
  ['E06000065', 'North Yorkshire', '218', 'E12000003'],
  ['E06000066', 'Somerset', '905', 'E12000009'],
  ['E08000001', 'Bolton', '304', 'E12000002'],
  ['E08000002', 'Bury', '305', 'E12000002'],
  ['E08000003', 'Manchester', '306', 'E12000002'],
  ['E08000004', 'Oldham', '307', 'E12000002'],
  ['E08000005', 'Rochdale', '308', 'E12000002'],
  ['E08000006', 'Salford', '309', 'E12000002'],
  ['E08000007', 'Stockport', '310', 'E12000002'],
  ['E08000008', 'Tameside', '311', 'E12000002'],
  ['E08000009', 'Trafford', '312', 'E12000002'],
  ['E08000010', 'Wigan', '313', 'E12000002'],
  ['E08000011', 'Knowsley', '315', 'E12000002'],
  ['E08000012', 'Liverpool', '316', 'E12000002'],
  ['E08000013', 'St Helens', '318', 'E12000002'],
  ['E08000014', 'Sefton', '317', 'E12000002'],
  ['E08000015', 'Wirral', '319', 'E12000002'],
  ['E08000016', 'Barnsley', '204', 'E12000003'],
  ['E08000017', 'Doncaster', '205', 'E12000003'],
  ['E08000018', 'Rotherham', '206', 'E12000003'],
  ['E08000019', 'Sheffield', '207', 'E12000003'],
  ['E08000021', 'Newcastle upon Tyne', '107', 'E12000001'],
  ['E08000022', 'North Tyneside', '108', 'E12000001'],
  ['E08000023', 'South Tyneside', '109', 'E12000001'],
  ['E08000024', 'Sunderland', '110', 'E12000001'],
  ['E08000025', 'Birmingham', '406', 'E12000005'],
  ['E08000026', 'Coventry', '407', 'E12000005'],
  ['E08000027', 'Dudley', '408', 'E12000005'],
  ['E08000028', 'Sandwell', '409', 'E12000005'],
  ['E08000029', 'Solihull', '410', 'E12000005'],
  ['E08000030', 'Walsall', '411', 'E12000005'],
  ['E08000031', 'Wolverhampton', '412', 'E12000005'],
  ['E08000032', 'Bradford', '209', 'E12000003'],
  ['E08000033', 'Calderdale', '210', 'E12000003'],
  ['E08000034', 'Kirklees', '211', 'E12000003'],
  ['E08000035', 'Leeds', '212', 'E12000003'],
  ['E08000036', 'Wakefield', '213', 'E12000003'],
  ['E08000037', 'Gateshead', '106', 'E12000001'],
  ['E09000001', 'City of London', '714', 'E12000007'],
  ['E09000002', 'Barking and Dagenham', '716', 'E12000007'],
  ['E09000003', 'Barnet', '717', 'E12000007'],
  ['E09000004', 'Bexley', '718', 'E12000007'],
  ['E09000005', 'Brent', '719', 'E12000007'],
  ['E09000006', 'Bromley', '720', 'E12000007'],
  ['E09000007', 'Camden', '702', 'E12000007'],
  ['E09000008', 'Croydon', '721', 'E12000007'],
  ['E09000009', 'Ealing', '722', 'E12000007'],
  ['E09000010', 'Enfield', '723', 'E12000007'],
  ['E09000011', 'Greenwich', '703', 'E12000007'],
  ['E09000012', 'Hackney', '704', 'E12000007'],
  ['E09000013', 'Hammersmith and Fulham', '705', 'E12000007'],
  ['E09000014', 'Haringey', '724', 'E12000007'],
  ['E09000015', 'Harrow', '725', 'E12000007'],
  ['E09000016', 'Havering', '726', 'E12000007'],
  ['E09000017', 'Hillingdon', '727', 'E12000007'],
  ['E09000018', 'Hounslow', '728', 'E12000007'],
  ['E09000019', 'Islington', '706', 'E12000007'],
  ['E09000020', 'Kensington and Chelsea', '707', 'E12000007'],
  ['E09000021', 'Kingston upon Thames', '729', 'E12000007'],
  ['E09000022', 'Lambeth', '708', 'E12000007'],
  ['E09000023', 'Lewisham', '709', 'E12000007'],
  ['E09000024', 'Merton', '730', 'E12000007'],
  ['E09000025', 'Newham', '731', 'E12000007'],
  ['E09000026', 'Redbridge', '732', 'E12000007'],
  ['E09000027', 'Richmond upon Thames', '733', 'E12000007'],
  ['E09000028', 'Southwark', '710', 'E12000007'],
  ['E09000029', 'Sutton', '734', 'E12000007'],
  ['E09000030', 'Tower Hamlets', '711', 'E12000007'],
  ['E09000031', 'Waltham Forest', '735', 'E12000007'],
  ['E09000032', 'Wandsworth', '712', 'E12000007'],
  ['E09000033', 'Westminster', '713', 'E12000007'],
  ['E10000003', 'Cambridgeshire', '623', 'E12000006'],
  ['E10000007', 'Derbyshire', '506', 'E12000004'],
  ['E10000008', 'Devon', '912', 'E12000009'],
  ['E10000011', 'East Sussex', '815', 'E12000008'],
  ['E10000012', 'Essex', '620', 'E12000006'],
  ['E10000013', 'Gloucestershire', '904', 'E12000009'],
  ['E10000014', 'Hampshire', '812', 'E12000008'],
  ['E10000015', 'Hertfordshire', '606', 'E12000006'],
  ['E10000016', 'Kent', '820', 'E12000008'],
  ['E10000017', 'Lancashire', '323', 'E12000002'],
  ['E10000018', 'Leicestershire', '508', 'E12000004'],
  ['E10000019', 'Lincolnshire', '503', 'E12000004'],
  ['E10000020', 'Norfolk', '607', 'E12000006'],
  ['E10000024', 'Nottinghamshire', '511', 'E12000004'],
  ['E10000025', 'Oxfordshire', '608', 'E12000008'],
  ['E10000028', 'Staffordshire', '413', 'E12000005'],
  ['E10000029', 'Suffolk', '609', 'E12000006'],
  ['E10000030', 'Surrey', '805', 'E12000008'],
  ['E10000031', 'Warwickshire', '404', 'E12000005'],
  ['E10000032', 'West Sussex', '807', 'E12000008'],
  ['E10000034', 'Worcestershire', '416', 'E12000005'],
];

/**
 * The councils of England with adult social care responsibility since April 2023.
 *
 * Codes and names: the Adult Social Care Outcomes Framework time series of December 2025 (Department of Health and
 * Social Care, Open Government Licence v3.0). The four newest councils have no three-digit code there.
 */
export const authorities: readonly EnglishAuthority[] = rows.map(([code, name, cassr, region]) => ({
  code,
  name,
  cassr,
  region,
}));

// Words that one list prints and another leaves out: "County Durham", "Herefordshire, County of".
const fillers =
  /\b(the|of|city|county|council|royal|borough|london|metropolitan|district|unitary|authority|mbc|and|upon|on|in)\b/g;

/** A council's name with punctuation, letter case and the words that vary between lists taken away. */
function foldedName(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/\bsaint\b/g, 'st')
    .replace(/\btowns\b/g, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim();
  if (words === 'city of london' || words === 'city of london corporation') return 'city of london';
  return words.replace(fillers, ' ').replace(/\s+/g, ' ').trim();
}

const byName = new Map(authorities.map((authority) => [foldedName(authority.name), authority]));
byName.set('hull', byName.get('kingston hull')!);
const byCode = new Map(authorities.map((authority) => [authority.code, authority]));
const byCassr = new Map(authorities.map((authority) => [authority.cassr, authority]));
const byPrintedName = new Map<string, EnglishAuthority | null>();

/**
 * The council a printed name means, the usual variants folded; null where it is none of them.
 *
 * Names are for files that print nothing better. Join on the code wherever there is one.
 *
 * @example authorityNamed('Herefordshire, County of')?.code // 'E06000019'
 */
export function authorityNamed(name: string): EnglishAuthority | null {
  const known = byPrintedName.get(name);
  if (known !== undefined) return known;
  const authority = byName.get(foldedName(name)) ?? null;
  // a national file prints some 150 names; anything beyond that is not a council and need not be kept
  if (byPrintedName.size < 1000) byPrintedName.set(name, authority);
  return authority;
}

/**
 * The council with an ONS code (`E08000026`) or a three-digit code of the adult social care returns (`407`).
 *
 * @returns null where no council has the code
 */
export function authorityOf(code: string): EnglishAuthority | null {
  return byCode.get(code) ?? byCassr.get(code) ?? null;
}
