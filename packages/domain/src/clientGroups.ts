/** A group of people with one main reason for support. */
export interface ClientGroup {
  readonly code: string;
  readonly label: string;
  /** The Client Level Data (release 2) primary support reasons it gathers. */
  readonly supportReasons: readonly string[];
}

/** The client groups, from the Primary Support Reason of Client Level Data, release 2. */
export const clientGroups = [
  {
    code: 'physical',
    label: 'Physical support',
    supportReasons: [
      'Physical support: Access and mobility only',
      'Physical support: Personal care support',
    ],
  },
  {
    code: 'sensory',
    label: 'Sensory support',
    supportReasons: [
      'Sensory support: Support for visual impairment',
      'Sensory support: Support for hearing impairment',
      'Sensory support: Support for dual impairment',
    ],
  },
  {
    code: 'memory',
    label: 'Memory and cognition',
    supportReasons: ['Support with memory and cognition'],
  },
  {
    code: 'learning-disability',
    label: 'Learning disability',
    supportReasons: ['Learning disability support'],
  },
  { code: 'mental-health', label: 'Mental health', supportReasons: ['Mental health support'] },
  {
    code: 'social',
    label: 'Social support',
    supportReasons: [
      'Social support: Substance misuse support',
      'Social support: Asylum seeker support',
      'Social support: Support for social isolation or other',
    ],
  },
  {
    code: 'unpaid-carer',
    label: 'Support to unpaid carer',
    supportReasons: ['Social support: Support to unpaid carer'],
  },
  { code: 'unknown', label: 'Not known', supportReasons: ['Unknown', 'Invalid and not mapped'] },
] as const satisfies readonly ClientGroup[];

export type ClientGroupCode = (typeof clientGroups)[number]['code'];
