import type { Chosen } from '../page/chosen.js';
import type { NotForPublic } from '../page/panelState.js';
import { chosenCity } from './cityChoice.js';
import { chosenService } from './serviceChoice.js';

/** The dimensions that a question of the public may use, filters counted. */
const publicMost = 4;

/** Which figures the reader's choices leave room for: each choice and each split is a dimension of the question. */
export interface PlacementsRoom {
  readonly overTime: boolean;
  readonly byService: boolean;
  readonly byCity: boolean;
}

/** Which figures may be asked for with what the reader has chosen; the other splits always have room. */
export function placementsRoom(chosen: Chosen): PlacementsRoom {
  const { clientGroup, workingAge, signedIn } = chosen;
  const { term, serviceType } = chosenService(chosen);
  const people = Number(clientGroup !== null) + Number(workingAge !== null);
  const city = Number(chosenCity(chosen) !== null);
  const has = (dimensions: number) => signedIn || dimensions <= publicMost;
  return {
    overTime: has(people + city + Number(term !== null || serviceType !== null) + 1),
    // a service filtered by and split by is one dimension
    byService: has(people + city + Number(term !== null) + 1),
    byCity: has(people + Number(term !== null) + 2),
  };
}

/** Why a figure is not asked for. */
export const noRoom: NotForPublic = {
  notForPublic:
    'Too many choices at once for this figure: so few people could stand behind each number that one of them might be recognised. Take the service, the place, the client group or the age back to all, and it returns. Council staff see it when signed in.',
};
