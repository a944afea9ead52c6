import {
  homeSupportContractChart,
  homeSupportContractHeight,
} from '../charts/lines/homeSupportContractChart.js';
import { homeSupportContractTable } from '../charts/lines/homeSupportContractTable.js';
import { saidOf } from '../findings/saidOf.js';
import { type ContractHoursPanelFragment, ContractHoursPanelFragmentDoc } from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { contractRows } from './contractRows.js';
import { termWords } from './termChoice.js';
import { zonesTerm } from './zones/zonesShown.js';

/** Hours delivered in each zone against the hours its provider is contracted for. */
export const contractHoursPanel: FigureSpec<ContractHoursPanelFragment> = {
  id: 'contract-hours',
  title: 'Delivered hours against the contract',
  unit: (chosen) => `Hours a week by zone, ${termWords[zonesTerm(chosen)]}`,
  period: ({ year }) => year.label,
  note: ({ signedIn, clientGroup, workingAge }) =>
    `Block hours are guaranteed to the provider each week, used or not. The range is what a contract expects; hours are those of every provider in the zone${
      clientGroup === null && workingAge === null
        ? ''
        : ', for everyone, whichever client group and age are chosen'
    }.${
      signedIn
        ? ''
        : ' Ranges are as printed in the council’s papers; the contracts themselves are for signed-in council staff.'
    }`,
  placeholderHeight: 440,
  fragment: ContractHoursPanelFragmentDoc,
  read: (answer, chosen) => {
    if (!answer.zones || !answer.contractHours) return 'failed';
    const rows = contractRows(answer);
    if (rows.length === 0) {
      return chosen.signedIn
        ? 'empty'
        : {
            notForPublic: `The council has not published what its contracts for ${termWords[zonesTerm(chosen)]} are for. Council staff see the contracts when signed in.`,
          };
    }
    return {
      ...saidOf(answer.contractHours.findings),
      table: homeSupportContractTable(rows),
      option: (look) => homeSupportContractChart(rows, look),
      height: (look) => homeSupportContractHeight(rows, look),
    };
  },
};
