import type { Quantity } from '@careshape/domain';
import { ask } from '../platform.js';
import { enumOf } from './enumOf.js';

interface ContractLine {
  readonly providerId: string;
  readonly role: { code: string };
  readonly term: { code: string };
  readonly serviceType: { code: string };
  readonly zone: { code: string } | null;
  readonly startOn: string;
  readonly endOn: string | null;
  readonly blockHoursPerWeek: number | null;
  readonly hoursPerWeekLow: number | null;
  readonly hoursPerWeekHigh: number | null;
}

/** Every contract line, page by page, as an integration would read them. */
async function contractLines(): Promise<ContractLine[]> {
  const lines: ContractLine[] = [];
  let after: string | null = null;
  do {
    const { providers }: ProviderPage = await ask<ProviderPage>(
      `query ($after: String) { providers(first: 200, after: $after) { pageInfo { hasNextPage endCursor }
        nodes { id contracts { role { code } term { code } serviceType { code } zone { code } startOn endOn
          blockHoursPerWeek hoursPerWeekLow hoursPerWeekHigh } } } }`,
      { variables: { after }, as: 'analyst' },
    );
    for (const { id, contracts } of providers.nodes)
      lines.push(...contracts.map((line) => ({ ...line, providerId: id })));
    after = providers.pageInfo.hasNextPage ? providers.pageInfo.endCursor : null;
  } while (after !== null);
  return lines;
}

interface ProviderPage {
  readonly providers: {
    readonly pageInfo: { hasNextPage: boolean; endCursor: string };
    readonly nodes: readonly {
      id: string;
      contracts: readonly Omit<ContractLine, 'providerId'>[];
    }[];
  };
}

let knownLines: Promise<ContractLine[]> | null = null;

/** Contract lines in force on a day, their providers or the hours they name. */
export async function contractQuantity(
  quantity: Extract<
    Quantity,
    { of: 'contracts' | 'contract-providers' | 'block-hours' | 'hours-low' | 'hours-high' }
  >,
): Promise<number> {
  knownLines ??= contractLines();
  const lines = (await knownLines).filter(
    (line) =>
      line.serviceType.code === enumOf(quantity.serviceType) &&
      line.startOn <= quantity.on &&
      (line.endOn === null || line.endOn >= quantity.on) &&
      (!quantity.term || line.term.code === enumOf(quantity.term)) &&
      (!quantity.role || line.role.code === enumOf(quantity.role)) &&
      (!quantity.zone || line.zone?.code === quantity.zone) &&
      (!quantity.providerId || line.providerId === quantity.providerId),
  );
  const sum = (hours: (line: ContractLine) => number | null) =>
    lines.reduce((all, line) => all + (hours(line) ?? 0), 0);
  switch (quantity.of) {
    case 'contracts':
      return lines.length;
    case 'contract-providers':
      return new Set(lines.map((line) => line.providerId)).size;
    case 'block-hours':
      return sum((line) => line.blockHoursPerWeek);
    case 'hours-low':
      return sum((line) => line.hoursPerWeekLow);
    case 'hours-high':
      return sum((line) => line.hoursPerWeekHigh);
  }
}
