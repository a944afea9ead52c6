import { useState } from 'react';
import { dayText } from '../periods/dateText.js';
import type { About } from './useAbout.js';

/** What stands at the foot of every printed page: whose figures, data version, day and the mark of demo data. */
export function PageMargins({ about }: { readonly about: About }) {
  const [today] = useState(() => dayText(new Date().toISOString()));
  const words = [
    `Careshape, ${about.authorityName}`,
    `data version ${about.dataVersion}`,
    today,
    ...(about.demo ? ['demo data'] : []),
  ].join(' · ');
  return <style>{`@page { @bottom-left { content: ${JSON.stringify(words)}; } }`}</style>;
}
