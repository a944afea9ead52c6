import { type Authority, cldReviewTypeOf, notMapped, type ReviewType } from '@careshape/domain';
import type { Cells } from '../../cells.js';
import { readCouncil } from '../../people/readCouncil.js';
import {
  assessmentTypes,
  clientTypes,
  eligibleNeeds,
  eventOutcomes,
  eventTypes,
  methods,
  reviewOutcomes,
  routesOfAccess,
} from './lists.js';
import { parsePerson, type PersonDetails } from './parsePerson.js';
import { parseService, type ServiceCells } from './parseService.js';

/** The kinds of event, each with a table of its own. */
export type EventKind = 'Request' | 'Assessment' | 'Service' | 'Review';

/** One event, typed. Keys are columns of its table, but for the person's details and the period. */
export interface CldEvent extends Partial<ServiceCells> {
  readonly kind: EventKind;
  readonly details: PersonDetails;
  /** Set by the writer, as it places a service. */
  provider_id: string | null;
  city: string;
  readonly period_from: string;
  readonly period_to: string;
  readonly client_type: string;
  readonly start_on: string;
  readonly end_on: string | null;
  /** Of a service: its first day, until pieces are cut. */
  readonly from_on?: string;
  readonly outcome: string | null;
  readonly route?: string | null;
  readonly assessment_type?: string | null;
  readonly eligible_needs?: string | null;
  readonly method?: string | null;
  readonly review_type?: string;
  readonly outcomes_achieved?: string | null;
}

/** A row of text as an event, in the words of release 2. */
export function parse(cells: Cells, _known: unknown, authority: Authority): CldEvent {
  readCouncil(cells, 'LA Code', authority);
  const kind = cells.requiredCode('Event Type', eventTypes);
  const start_on = cells.requiredDate('Event Start Date');
  return {
    kind,
    details: parsePerson(cells),
    provider_id: null,
    city: 'unknown',
    period_from: cells.requiredDate('Reporting Period Start Date'),
    period_to: cells.requiredDate('Reporting Period End Date'),
    client_type: cells.codeOr('Client Type', clientTypes, notMapped) ?? notMapped,
    start_on,
    from_on: start_on,
    end_on: cells.date('Event End Date'),
    outcome: cells.codeOr('Event Outcome', eventOutcomes, notMapped),
    ...parseKind(kind, cells),
  };
}

function parseKind(kind: EventKind, cells: Cells): Partial<CldEvent> {
  switch (kind) {
    case 'Request':
      return { route: cells.codeOr('Request: Route of Access', routesOfAccess, notMapped) };
    case 'Assessment':
      return {
        assessment_type: cells.codeOr('Assessment Type', assessmentTypes, notMapped),
        eligible_needs: cells.codeOr('Eligible Needs Identified', eligibleNeeds, notMapped),
        method: cells.codeOr('Method of Assessment', methods, notMapped),
      };
    case 'Service':
      return parseService(cells);
    case 'Review':
      return {
        review_type: readReviewType(cells),
        outcomes_achieved: cells.codeOr('Review Outcomes Achieved', reviewOutcomes, notMapped),
        method: cells.codeOr('Method of Review', methods, notMapped),
      };
    default:
      // not in the list, or blank: already a problem of the row
      return {};
  }
}

/** Only the type is kept of a reason: what follows its first words may be the council's own. */
function readReviewType(cells: Cells): ReviewType {
  const column = 'Review Reason';
  const reason = cells.text(column);
  const type = cldReviewTypeOf(reason);
  if (reason !== null && type === 'unknown')
    cells.notes.push({ code: 'not-mapped', column, value: reason });
  return type;
}
