import { NativeSelect } from '@mantine/core';
import type { FinancialYear } from '../../periods/financialYear.js';
import { CheckList } from './CheckList.js';
import type { Exploration } from '../exploration/exploration.js';
import {
  dimensionsUsed,
  whyNotDimension,
  whyNotMeasure,
} from '../exploration/explorationLimits.js';
import { lowerFirst } from '../exploration/explorationWords.js';
import classes from './ExploreQuestion.module.css';
import { FilterChoices } from './FilterChoices.js';
import { PeriodChoice } from './PeriodChoice.js';
import {
  plainDimensions,
  type Policy,
  type Subject,
  timeDimensions,
} from '../exploration/subject.js';

/** The question as a form: measures, dimensions, time and filters, each from the record of its subject. */
export function ExploreQuestion(props: {
  readonly subject: Subject;
  readonly policy: Policy;
  readonly years: readonly FinancialYear[];
  readonly exploration: Exploration;
  readonly onChange: (exploration: Exploration) => void;
}) {
  const { subject, policy, years, exploration, onChange } = props;
  const used = dimensionsUsed(exploration).size;
  const change = (part: Partial<Exploration>) => onChange({ ...exploration, ...part });
  const plain = plainDimensions(subject);
  const grains = timeDimensions(subject);

  return (
    <div className={classes['question']}>
      <CheckList
        legend="Measures"
        items={subject.measures.map((measure) => ({
          id: measure.id,
          label: measure.label,
          aside: measure.unit,
          definition: measure.definition,
          why: whyNotMeasure(measure, exploration, subject, policy),
        }))}
        ticked={exploration.measures}
        onChange={(measures) => {
          if (measures.length > 0) change({ measures });
        }}
      />

      <CheckList
        legend="Split by"
        hint={`${used} of ${policy.dimensionLimit} dimensions used, filters and time counted.`}
        items={plain.map((dimension) => ({
          id: dimension.id,
          label: dimension.label,
          definition: dimension.definition,
          why: whyNotDimension(dimension, exploration, subject, policy),
        }))}
        ticked={exploration.by}
        onChange={(by) => change({ by })}
      />

      {grains.length > 0 && (
        <div className={classes['time']}>
          <NativeSelect
            label="Over time"
            value={exploration.time ?? ''}
            data={[
              { value: '', label: 'Not split by time' },
              ...grains.map((grain) => {
                // one grain takes the place of another
                const reason = whyNotDimension(
                  grain,
                  { ...exploration, time: null },
                  subject,
                  policy,
                );
                const label = `By ${lowerFirst(grain.label)}`;
                return {
                  value: grain.id,
                  label: reason === null ? label : `${label} (${reason})`,
                  disabled: reason !== null && grain.id !== exploration.time,
                };
              }),
            ]}
            onChange={({ currentTarget: { value } }) =>
              change({ time: value === '' ? null : value })
            }
          />
          <PeriodChoice
            key={subject.id}
            period={exploration.period}
            years={years}
            onChange={(period) => change({ period })}
          />
        </div>
      )}

      <FilterChoices
        key={`${subject.id} filters`}
        subject={subject}
        policy={policy}
        exploration={exploration}
        onChange={(filters) => change({ filters })}
      />
    </div>
  );
}
