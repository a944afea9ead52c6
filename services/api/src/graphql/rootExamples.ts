/** A query to start from for each root field: short, and answered as it stands. */
export const rootExamples: Readonly<Record<string, string>> = {
  about: '{ about { name authority { name } dataVersion policy { name words } } }',
  catalogue:
    '{ catalogue { id label dimensions { field enumValue label } measures { field label unit } } }',
  contracts: '{ contracts(first: 5) { nodes { serviceType { label } role { label } startOn } } }',
  contractHours:
    '{ contractHours(term: LONG, from: "2023-04-01", to: "2024-03-31") { zones { name delivered { display } low high } findings { sentence } } }',
  demand:
    '{ demand(by: [FINANCIAL_YEAR]) { rows { financialYear requests { display } shareToLongTerm { display } } } }',
  equality:
    '{ equality(by: ETHNIC_GROUP_PUBLISHED) { groups { group { label } share { display } populationShare { display } } } }',
  homeSupport:
    '{ homeSupport(by: [ZONE, FINANCIAL_YEAR]) { rows { zone { name } financialYear hoursDelivered { display status } } } }',
  revisions:
    '{ revisions(first: 5) { nodes { layout kind { label } from to peopleBefore { display } peopleAfter { display } at } } }',
  loads: '{ loads(first: 5) { nodes { fileName layout rowsAccepted finishedAt } } }',
  location: '{ location(cqcId: "1-97500000041") { name kind { label } beds rating { label } } }',
  locations:
    '{ locations(where: { careHome: { eq: true } }, first: 5) { nodes { name beds rating { label } } } }',
  node: '{ node(id: "V2FyZDpFMDgwMDAwMjY6RTA1MDAxMjE4") { id ... on Ward { name } } }',
  nodes:
    '{ nodes(ids: ["QXV0aG9yaXR5OkUwODAwMDAyNjpFMDgwMDAwMjY"]) { id ... on Authority { name } } }',
  outcomes:
    '{ outcomes(codes: ["1A"]) { measures { label latest { financialYear own { value { display } } direction } } } }',
  placements:
    '{ placements(by: [SERVICE_TYPE], where: { term: { in: [LONG] } }) { rows { serviceType { label } peopleAtEnd { display status } } } }',
  population:
    '{ population(by: [ETHNIC_GROUP_BROAD]) { rows { ethnicGroupBroad { label } people { display } } totals { people { display } } } }',
  provider: '{ provider(cqcId: "1-97000102331") { name locations { name } } }',
  providers:
    '{ providers(orderBy: [{ field: BEDS, direction: DESC }], first: 5) { nodes { name beds } } }',
  publishedFigures:
    '{ publishedFigures(first: 5) { nodes { label periodLabel value unit document { title } } } }',
  reconciliation:
    '{ reconciliation(first: 5) { rows { figure { label } printed { display } computed { display } verdict } } }',
  respite:
    '{ respite(by: [SETTING]) { rows { setting { label } nights { display status } stays { display } } } }',
  serviceFlows:
    '{ serviceFlows(by: [FROM_SERVICE, TO_SERVICE], grid: PRESENT) { rows { fromService { label } toService { label } people { display } } } }',
  supply:
    '{ supply(by: [KIND]) { rows { kind { label } locations { display } beds { display } } } }',
  wards: '{ wards(first: 5) { nodes { onsCode name } } }',
  zones: '{ zones(first: 5) { nodes { code name wards { name } } } }',
};

/**
 * The description of a root field with its example, the last thing in it.
 *
 * @throws Error where there is no example
 */
export function withExample(field: string, description: string): string {
  const example = rootExamples[field];
  if (!example) throw new Error(`no example query: ${field}`);
  return `${description}\n\nExample: \`${example}\`.`;
}
