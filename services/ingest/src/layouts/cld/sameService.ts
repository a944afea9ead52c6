/** What tells two services of one person apart, from file to file: not the end, nor the cost, which may change. */
export function sameService(one: string, other: string): string {
  return ['person_id', 'start_on', 'client_type', 'cld_service_type', 'component', 'service_type']
    .map((column) => `${one}.${column} = ${other}.${column}`)
    .join(' and ');
}
