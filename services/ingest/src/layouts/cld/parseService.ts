import { cldCosts, notMapped, serviceTermOf, serviceTypeOf } from '@careshape/domain';
import type { Cells } from '../../cells.js';
import {
  costFrequencies,
  deliveryMechanisms,
  descriptions,
  serviceComponents,
  serviceTypes,
} from './lists.js';
import { wholePence } from './wholePence.js';

/** What a service row says beside what every event says. */
export interface ServiceCells {
  readonly term: string;
  readonly service_type: string;
  readonly cld_service_type: string;
  readonly component: string;
  readonly delivery: string | null;
  readonly location_id: string | null;
  readonly unit_cost: number | null;
  readonly cost_frequency: string | null;
  readonly planned_units: number | null;
  readonly weekly_pence: number | null;
  readonly one_off_cost: number | null;
}

/** The service of a row. A blank type or component is unknown: the same value of its own as one that no list knows. */
export function parseService(cells: Cells): ServiceCells {
  const serviceType = cells.codeOr('Service Type', serviceTypes, notMapped) ?? notMapped;
  const component = cells.codeOr('Service Component', serviceComponents, notMapped) ?? notMapped;
  const frequency = cells.codeOr('Cost Frequency (Unit Type)', costFrequencies, notMapped);
  const unitCost = cells.number('Unit Cost');
  const plannedUnits = cells.number('Planned units per week');
  const { weeklyCost, oneOffCost } = cldCosts({
    unitCost,
    frequency: frequency === notMapped ? null : frequency,
    plannedUnits,
  });
  return {
    term: serviceTermOf(serviceType) ?? 'unknown',
    service_type: serviceTypeOf({
      serviceType,
      serviceComponent: component,
      deliveryMechanism: null,
      eventDescription: cells.wordOf('Event Description', descriptions),
    }),
    cld_service_type: serviceType,
    component,
    delivery: cells.codeOr('Delivery Mechanism', deliveryMechanisms, 'not-mapped'),
    location_id: cells.text('Provider CQC Location ID'),
    unit_cost: unitCost === null ? null : Math.abs(unitCost),
    cost_frequency: frequency,
    planned_units: plannedUnits === null ? null : Math.abs(plannedUnits),
    weekly_pence: wholePence(weeklyCost),
    one_off_cost: oneOffCost,
  };
}
