import { barsChart, barsHeight, type BarsRow } from '../charts/bars/barsChart.js';
import { barsTable } from '../charts/bars/barsTable.js';
import { figureNotAvailable } from '../figures/figure.js';
import { type RespiteBedsPanelFragment, RespiteBedsPanelFragmentDoc } from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { dayText, monthText } from '../periods/dateText.js';

const owners = {
  respite_beds: 'All respite beds',
  respite_beds_external: 'Of other providers',
  respite_beds_internal: 'Of the council’s own services',
} as const;

/** Beds kept for respite, as the council has printed them: nobody reports them as data. */
export const bedsPanel: FigureSpec<RespiteBedsPanelFragment> = {
  id: 'respite-beds',
  title: 'Beds for respite',
  unit: 'Residential respite beds for people with a learning disability or autism',
  period: () => 'as last printed in the council’s papers',
  note: 'Beds of care homes that are not kept for respite are on the page of providers.',
  // printed in the council's papers, and no record of a day
  records: [],
  placeholderHeight: 180,
  fragment: RespiteBedsPanelFragmentDoc,
  read: ({ respiteBeds }) => {
    if (!respiteBeds) return 'failed';
    const rows = (Object.keys(owners) as (keyof typeof owners)[]).flatMap((measure): BarsRow[] => {
      const printed = respiteBeds.nodes.find((figure) => figure.measure === measure);
      if (!printed) return [];
      const { value } = printed;
      return [
        {
          name: owners[measure],
          figure:
            value == null
              ? figureNotAvailable
              : {
                  value,
                  display: String(value),
                  status: 'EXACT',
                  reason: null,
                  unit: 'beds',
                  least: value,
                  most: value,
                },
        },
      ];
    });
    const [source] = respiteBeds.nodes;
    if (rows.length === 0 || !source) return 'empty';
    return {
      summary: `${source.periodTo ? `In ${monthText(source.periodTo)}: ` : ''}${rows
        .map(({ name, figure }) => `${name.toLowerCase()} ${figure.display}`)
        .join(
          ', ',
        )}.${source.document ? ` Printed in “${source.document.title}”, ${dayText(source.document.meetingOn)}.` : ''}`,
      table: barsTable(rows, { name: 'Beds', figure: 'Number' }),
      option: (look) => barsChart(rows, { unit: 'beds' }, look),
      height: (look) => barsHeight(rows, look),
    };
  },
};
