import { Button, NativeSelect, Skeleton, TextInput } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { PageSearch } from '../../page/pageSearch.js';
import { useChoose } from '../../page/useChoose.js';
import { AskAgain } from '../../states/AskAgain.js';
import { FailedNotice } from '../../states/FailedNotice.js';
import { Contradictions } from './Contradictions.js';
import classes from '../DataPage.module.css';
import { documentsOf, reconciledRows, subjectsOf } from './reconciledRows.js';
import { ReconciledTable } from './ReconciledTable.js';
import { useReconciliation } from './useReconciliation.js';
import { VerdictCounts } from './VerdictCounts.js';

const step = 50;

/** The published figures beside those computed from the records, with what became of each comparison. */
export function ReconciliationPart() {
  const search: PageSearch = useSearch({ strict: false });
  const choose = useChoose();
  const { whole, rows, state, askAgain } = useReconciliation();
  const [most, setMost] = useState(step);
  const { verdict = '', subject = '', document = '', words = '' } = search;
  const kept = reconciledRows(rows, { verdict, subject, document, words });

  return (
    <section className={classes['part']}>
      <h2 className={classes['title']}>Published and computed</h2>
      <p className={classes['lead']}>
        Every figure that the council has printed in its papers is kept with its document and place.
        Those that the records can give are computed again, the same way every time.
        {whole &&
          ` Of ${whole.published?.toLocaleString('en-GB')} printed figures, ${whole.computable?.toLocaleString('en-GB')} can be computed.`}
      </p>
      {state === 'loading' && (
        <>
          <p className={classes['quiet']}>
            The published figures are being computed again. The first time after a load this takes
            some seconds.
          </p>
          <Skeleton height={640} mt="sm" />
        </>
      )}
      {state === 'failed' && (
        <AskAgain value={askAgain}>
          <FailedNotice what="The reconciliation" minHeight={200} />
        </AskAgain>
      )}
      {whole && (
        <>
          <VerdictCounts
            verdicts={whole.verdicts ?? []}
            chosen={verdict}
            onChoose={(next) => choose({ verdict: next })}
          />
          <div className={classes['bar']} data-print="hide">
            <TextInput
              label="Words in it"
              value={words}
              onChange={({ currentTarget: { value } }) => choose({ words: value })}
            />
            <NativeSelect
              label="About"
              value={subject}
              data={[{ value: '', label: 'Every subject' }, ...subjectsOf(rows)]}
              onChange={({ currentTarget: { value } }) => choose({ subject: value })}
            />
            <NativeSelect
              label="Printed in"
              value={document}
              data={[{ value: '', label: 'Every document' }, ...documentsOf(rows)]}
              onChange={({ currentTarget: { value } }) => choose({ document: value })}
            />
          </div>
          <p className={classes['quiet']} aria-live="polite">
            {kept.length.toLocaleString('en-GB')} of {whole.rowCount.toLocaleString('en-GB')}{' '}
            figures
            {state === 'arriving' ? ', more on their way…' : '.'}
          </p>
          <ReconciledTable rows={kept.slice(0, most)} opened={search['figure'] ?? null} />
          {kept.length > most && (
            <Button
              variant="default"
              mt="md"
              onClick={() => setMost(most + step)}
              data-print="hide"
            >
              Show {Math.min(step, kept.length - most)} more
            </Button>
          )}
          <Contradictions contradictions={whole.contradictions ?? []} />
        </>
      )}
    </section>
  );
}
