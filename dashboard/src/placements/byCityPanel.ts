import { saidOf } from '../findings/saidOf.js';
import { stackedBarsChart, stackedBarsHeight } from '../charts/bars/stackedBarsChart.js';
import type { StackedBarsOptions } from '../charts/bars/stackedBars.js';
import { stackedBarsTable } from '../charts/bars/stackedBarsTable.js';
import {
  type PlacementsByCityPanelFragment,
  PlacementsByCityPanelFragmentDoc,
} from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { chosenCount } from './countChoice.js';
import { noRoom, placementsRoom } from './placementsRoom.js';
import { selectionWords } from './selectionWords.js';

/** Where people are placed, service by service: in the city and out of it. */
export const byCityPanel: FigureSpec<PlacementsByCityPanelFragment> = {
  id: 'in-and-out-of-the-city',
  title: 'In and out of the city',
  unit: (chosen) => `${chosenCount(chosen).label}, ${selectionWords(chosen, ['city'])}`,
  period: (chosen) => chosenCount(chosen).when(chosen),
  note: 'By the registered place of the service, else by the ward the person lives in.',
  placeholderHeight: 380,
  fragment: PlacementsByCityPanelFragmentDoc,
  read: ({ byCity }, chosen) => {
    if (!placementsRoom(chosen).byCity) return noRoom;
    if (!byCity) return 'failed';
    const { field, after } = chosenCount(chosen);
    const rows = byCity.rows.flatMap(({ serviceType, city, ...counts }) =>
      serviceType && city ? [{ serviceType, city, figure: counts[field] }] : [],
    );
    const sums = new Map<string, number>();
    for (const { serviceType, figure } of rows) {
      sums.set(serviceType.label, (sums.get(serviceType.label) ?? 0) + (figure.value ?? 0));
    }
    const sizeOf = (name: string) => sums.get(name) ?? 0;
    const places = new Set(rows.filter(({ figure }) => figure.value).map(({ city }) => city.code));
    const bars = rows
      .filter(({ serviceType, city }) => sizeOf(serviceType.label) > 0 && places.has(city.code))
      .map(({ serviceType, city, figure }) => ({
        name: serviceType.label,
        part: city.label,
        figure,
      }))
      .toSorted((a, b) => sizeOf(b.name) - sizeOf(a.name));
    if (bars.length === 0) return 'empty';
    const options: StackedBarsOptions = { unit: after };
    return {
      ...saidOf(byCity.findings, [field]),
      table: stackedBarsTable(bars, 'Service'),
      option: (look) => stackedBarsChart(bars, options, look),
      height: (look) => stackedBarsHeight(bars, options, look),
    };
  },
};
