/** The levels of concern about a provider's quality, 0 to 4, with the body that oversees each. */
export const riskLevels = [
  { level: 0, label: 'No known concerns', oversight: 'Contract officers' },
  {
    level: 1,
    label: 'Defined, single or time-limited concerns',
    oversight: 'Quality peer support group',
  },
  {
    level: 2,
    label: 'Persistent or widespread low-risk concerns',
    oversight: 'Quality peer support group',
  },
  { level: 3, label: 'Persistent serious concerns', oversight: 'Provider escalation panel' },
  { level: 4, label: 'Risk of urgent closure or failure', oversight: 'Provider escalation panel' },
] as const;
