import { type Authority, type RatingCode, ratingOf, ratings } from '@careshape/domain';
import type { Cells } from '../../cells.js';
import { given } from '../../cqc/given.js';
import { isOfAuthority } from '../../cqc/isOfAuthority.js';
import { keyQuestions } from '../../cqc/keyQuestions.js';
import { locationKind, locationKinds } from '../../cqc/locationKind.js';
import { requiredId } from '../../cqc/requiredId.js';
import { yesNo } from '../../cqc/yesNo.js';
import { outside } from '../../layout.js';

/** One rating, with what the row says of its location and provider. Keys are the columns of `staged`. */
export interface RatingRow {
  readonly location_id: string;
  readonly location_name: string;
  readonly ods_code: string | null;
  readonly postcode: string | null;
  readonly care_home: boolean;
  /** The place in the order of kinds of the kind that this row's group means. */
  readonly kind_place: number;
  readonly provider_id: string;
  readonly provider_name: string;
  readonly brand_id: string | null;
  readonly brand_name: string | null;
  readonly service_group: string;
  readonly key_question: string;
  readonly rating: string;
  readonly published_on: string | null;
  readonly inherited: boolean;
}

/** A row of text as a rating; locations of other councils are left out. */
export function parse(
  cells: Cells,
  _known: unknown,
  authority: Authority,
): RatingRow | typeof outside {
  if (!isOfAuthority(cells.text('Location Local Authority'), authority)) return outside;
  const service_group = cells.requiredText('Service / Population Group');
  const care_home = cells.requiredCode('Care Home?', yesNo) === 'yes';
  const kind = locationKind([service_group, ...(care_home ? ['Care homes'] : [])]);
  return {
    location_id: requiredId(cells, 'Location ID'),
    location_name: cells.requiredText('Location Name'),
    ods_code: given(cells.text('Location ODS Code')),
    postcode: given(cells.text('Location Post Code')),
    care_home,
    kind_place: locationKinds.indexOf(kind),
    provider_id: requiredId(cells, 'Provider ID'),
    provider_name: cells.requiredText('Provider Name'),
    brand_id: given(cells.text('Brand ID')),
    brand_name: given(cells.text('Brand Name')),
    service_group,
    key_question: cells.requiredCode('Domain', keyQuestions),
    rating: rating(cells),
    published_on: cells.date('Publication Date'),
    inherited: cells.code('Inherited Rating (Y/N)', yesNo) === 'yes',
  };
}

function rating(cells: Cells): RatingCode {
  const words = cells.requiredText('Latest Rating');
  const code = ratingOf(words);
  if (words !== '' && code === null)
    cells.problem({
      code: 'unknown-code',
      column: 'Latest Rating',
      value: words,
      hint: `The ratings: ${ratings.map(({ label }) => label).join(', ')}.`,
    });
  return code ?? 'not-rated';
}
