import type { CldValue } from './cldValue.js';

/** Primary support reasons, release 2; `clientGroups` gathers them. */
export const cldSupportReasons = [
  {
    words: 'Physical support: Access and mobility only',
    release1: ['Physical Support: Access & mobility only'],
  },
  { words: 'Physical support: Personal care support', release1: [] },
  { words: 'Sensory support: Support for visual impairment', release1: [] },
  { words: 'Sensory support: Support for hearing impairment', release1: [] },
  { words: 'Sensory support: Support for dual impairment', release1: [] },
  { words: 'Support with memory and cognition', release1: ['Support with Memory & Cognition'] },
  { words: 'Learning disability support', release1: [] },
  { words: 'Mental health support', release1: [] },
  { words: 'Social support: Substance misuse support', release1: [] },
  { words: 'Social support: Asylum seeker support', release1: [] },
  {
    words: 'Social support: Support for social isolation or other',
    release1: ['Social Support: Support for Social Isolation/Other'],
  },
  {
    words: 'Social support: Support to unpaid carer',
    release1: ['Social Support: Support to Carer'],
  },
  { words: 'Unknown', release1: [] },
] as const satisfies readonly CldValue[];
