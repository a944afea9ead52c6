import type { Authority } from '@careshape/domain';
import { earlierCode, earlierFramework } from '../../ascof/earlierMeasures.js';
import { areasFor, type Indicator } from '../../ascof/indicator.js';
import { indicatorHeading } from '../../ascof/indicatorHeading.js';
import { indicatorValue } from '../../ascof/indicatorValue.js';
import { type Cells, codeList, folded } from '../../cells.js';
import { outside } from '../../layout.js';

const fields = codeList([
  ['outcome', 'outcome'],
  ['numerator', 'numerator'],
  ['denominator', 'denominator'],
  ['base', 'number of respondents'],
  ['margin of error', 'margin of error'],
]);

/** Some editions write a marker without its brackets. */
const bareMarker = /^[cxz]$/i;

/**
 * A row of the file as an indicator under its code of that time; a part of the people (women, 65 and over) is part of the
 * field. The authority, its region and England are kept.
 */
export function parse(
  cells: Cells,
  _known: unknown,
  authority: Authority,
): Indicator | typeof outside {
  const area = cells.text('ons_area_code') ?? '';
  // rows of a type of council have no area of their own
  if (folded(cells.text('level') ?? '') === 'council type' || !areasFor(authority).has(area))
    return outside;
  const measure = cells.requiredText('table');
  const code = earlierCode(measure);
  if (measure && code === null)
    cells.problem({ code: 'unknown-code', column: 'Measure Group', value: measure });
  const heading = cells.requiredText('period_and_field');
  const period = indicatorHeading(heading);
  const field = fields.get(period?.field ?? '');
  if (field === undefined)
    cells.problem({ code: 'unknown-code', column: 'Measure Type', value: heading });
  const printed = cells.text('value') ?? '';
  const read = indicatorValue(bareMarker.test(printed) ? `[${printed}]` : printed);
  if (read === null)
    cells.problem({ code: 'unknown-code', column: 'Measure Value', value: printed });
  const cohort = cells.requiredText('cohort');
  return {
    area,
    area_name: cells.requiredText('area'),
    framework: earlierFramework,
    code: code ?? '',
    period_label: period?.periodLabel ?? '',
    period_from: period?.periodFrom ?? '',
    period_to: period?.periodTo ?? '',
    field: folded(cohort) === 'total' ? (field ?? '') : `${field}, ${folded(cohort)}`,
    value: read?.value ?? null,
    status: read?.status ?? '',
    printed,
  };
}
