import { Tabs } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import headingClasses from '../page/top/PageHeading.module.css';
import type { PageSearch } from '../page/pageSearch.js';
import { useChoose } from '../page/useChoose.js';
import { useAbout } from '../shell/useAbout.js';
import { AboutPart } from './AboutPart.js';
import classes from './DataPage.module.css';
import { type DataTab, dataTabOf, dataTabs } from './dataTabs.js';
import { DisclosurePart } from './DisclosurePart.js';
import { GlossaryPart } from './GlossaryPart.js';
import { LoadsPart } from './loads/LoadsPart.js';
import { MethodologyPart } from './MethodologyPart.js';
import { ReconciliationPart } from './reconciliation/ReconciliationPart.js';
import { SourcesPart } from './SourcesPart.js';

const parts: Readonly<Record<DataTab, () => React.ReactNode>> = {
  sources: () => <SourcesPart />,
  loads: () => <LoadsPart />,
  reconciliation: () => <ReconciliationPart />,
  methodology: () => <MethodologyPart />,
  disclosure: () => <DisclosurePart />,
  glossary: () => <GlossaryPart />,
  about: () => <AboutPart />,
};

/** Data: where the figures come from, how far they can be trusted, and how people are protected. */
export function DataPage() {
  const search: PageSearch = useSearch({ strict: false });
  const choose = useChoose();
  const about = useAbout();
  const tab = dataTabOf(search['tab']);
  const name = dataTabs.find(({ id }) => id === tab)?.name ?? '';

  return (
    <>
      <title>{`${name} – Data – ${about.data?.authorityName ?? ''} – Careshape`}</title>
      <div className={headingClasses['heading']}>
        <div className={headingClasses['words']}>
          <h1 className={headingClasses['title']}>Data</h1>
          <p className={headingClasses['lead']}>
            Where the figures come from, how fresh they are, how they are worked out, and how people
            are protected in them.
          </p>
        </div>
      </div>
      <Tabs
        value={tab}
        onChange={(next) =>
          choose({
            // the filters of one part mean nothing in another
            ...Object.fromEntries(Object.keys(search).map((key) => [key, undefined])),
            tab: next === 'sources' ? undefined : (next ?? undefined),
          })
        }
        keepMounted={false}
      >
        <Tabs.List aria-label="Parts of this page" className={classes['tabs']} data-print="hide">
          {dataTabs.map((one) => (
            <Tabs.Tab key={one.id} value={one.id}>
              {one.name}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {dataTabs.map((one) => (
          <Tabs.Panel key={one.id} value={one.id} pt="lg">
            {parts[one.id]()}
          </Tabs.Panel>
        ))}
      </Tabs>
    </>
  );
}
