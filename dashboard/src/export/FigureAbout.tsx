import { Button, Skeleton } from '@mantine/core';
import { useQuery } from 'urql';
import type { FigureInHand } from '../page/figure/figureInHand.js';
import { dayTimeText } from '../periods/dateText.js';
import classes from './FigureAbout.module.css';
import { explainQuestion, type Explanation, explanationsOf } from './explainQuestion.js';
import { figureQuestion } from './figureQuestion.js';
import { useMemo } from 'react';

/** What a figure is: asked of the API when the reader asks. */
export function FigureAbout({ inHand }: { readonly inHand: FigureInHand }) {
  const question = useMemo(() => explainQuestion(figureQuestion(inHand.asked)), [inHand.asked]);
  const { words } = inHand;
  return (
    <div className={classes['about']}>
      <h3>{words.title}</h3>
      <p className={classes['quiet']}>
        {words.unit}, {words.period}
      </p>
      <p>{inHand.content.summary}</p>
      {words.note !== undefined && <p>{words.note}</p>}
      {question === null ? (
        <p>
          This figure is a list of records as they were loaded. The Data page says from which files.
        </p>
      ) : (
        <Explanations question={question} />
      )}
    </div>
  );
}

function Explanations({
  question,
}: {
  readonly question: NonNullable<ReturnType<typeof explainQuestion>>;
}) {
  const [{ data, fetching }, ask] = useQuery<Readonly<Record<string, unknown>>>({
    query: question,
  });
  if (fetching) return <Skeleton height={320} aria-label="Loading" />;
  if (!data) {
    return (
      <>
        <p role="alert">The explanation could not be loaded.</p>
        <Button variant="default" onClick={() => ask({ requestPolicy: 'network-only' })}>
          Try again
        </Button>
      </>
    );
  }
  const explanations = explanationsOf(data);
  return (
    <>
      {explanations.map((explanation, index) => (
        <section key={`${explanation.definition} ${explanation.filters.join()}`}>
          {explanations.length > 1 && (
            <h3>
              Part {index + 1} of {explanations.length}
            </h3>
          )}
          <ExplanationParts explanation={explanation} />
        </section>
      ))}
    </>
  );
}

function ExplanationParts({ explanation }: { readonly explanation: Explanation }) {
  const { measures, filters, sources, disclosure, dataVersion, withheld } = explanation;
  return (
    <>
      <h4>Definition</h4>
      <p>{subjectDefinition(explanation)}</p>
      <dl>
        {measures.map((measure) => (
          <div key={measure.label}>
            <dt>{measure.label}</dt>
            <dd>
              {measure.definition}
              {measure.denominator !== null && (
                <span className={classes['quiet']}>
                  {' '}
                  {measure.numerator} ÷ {measure.denominator}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <h4>What is counted here</h4>
      <ul>
        {filters.map((filter) => (
          <li key={filter}>{filter}</li>
        ))}
      </ul>
      <h4>Source files</h4>
      <table>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">Rows</th>
            <th scope="col">Loaded</th>
          </tr>
        </thead>
        <tbody>
          {sources.map(({ file, rows, loadedAt }) => (
            <tr key={`${file} ${loadedAt}`}>
              <th scope="row">{file}</th>
              <td>{rows.toLocaleString('en-GB')}</td>
              <td>{dayTimeText(loadedAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes['quiet']}>Data version {dataVersion}</p>
      <h4>Protection of people</h4>
      <p>{disclosure}</p>
      {withheld !== null && (
        <p>
          {withheld === 0
            ? 'No figure is suppressed here.'
            : `Suppressed here: ${withheld.toLocaleString('en-GB')} ${withheld === 1 ? 'cell' : 'cells'}.`}
        </p>
      )}
    </>
  );
}

/** The definition of the subject alone: those of its measures follow one by one. */
function subjectDefinition({ definition, measures }: Explanation): string {
  return measures
    .reduce((text, one) => text.replace(`${one.label}: ${one.definition}`, ''), definition)
    .replaceAll(/\s+/g, ' ')
    .trim();
}
