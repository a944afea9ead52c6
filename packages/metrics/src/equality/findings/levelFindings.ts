import { extreme } from '../../findings/claims/extreme.js';
import { order } from '../../findings/claims/order.js';
import { moreThan } from '../../findings/claims/moreThan.js';
import type { Finding } from '../../findings/finding.js';
import type { EqualityGroup } from '../compareGroups.js';
import type { EqualityDimension } from '../equalityQuestion.js';
import { beyondChance } from './beyondChance.js';
import { sliceOfGroups, spokenOf } from './spokenOf.js';

/** A level says less of fairness than what is expected does. */
const levelsWeigh = 0.3;

/**
 * Which groups have the highest and the lowest rate, by more than chance and rounding; and the most and least hours or
 * nights a person, by more than rounding.
 */
export function levelFindings(
  groups: readonly EqualityGroup[],
  { by, aged }: { readonly by: EqualityDimension; readonly aged: boolean },
): readonly Finding[] {
  const perThousand = ' per 1,000';
  const rate = aged
    ? sliceOfGroups(
        groups,
        by,
        spokenOf('standardisedRate', { noun: 'age-standardised rate', unit: perThousand }),
        ({ standardisedRate }) => beyondChance(standardisedRate),
      )
    : sliceOfGroups(
        groups,
        by,
        spokenOf('crudeRate', { noun: 'crude rate', unit: perThousand }),
        ({ crudeRate }) => beyondChance(crudeRate),
      );
  const amounts = groups.flatMap(({ amountPerPerson }) => amountPerPerson ?? []);
  const amount =
    amounts.length < groups.length || amounts.length === 0
      ? []
      : [
          sliceOfGroups(
            groups,
            by,
            spokenOf('amountPerPerson', { noun: `number of ${amounts[0]!.unit}` }),
            ({ amountPerPerson }) => amountPerPerson!,
          ),
        ];
  return [rate, ...amount]
    .flatMap((slice) => [
      extreme(slice, 'HIGHEST'),
      extreme(slice, 'LOWEST'),
      order(slice),
      ...moreThan(slice),
    ])
    .filter((finding) => finding !== null)
    .map((finding) => ({ ...finding, weight: Math.round(levelsWeigh * finding.weight) }));
}
