/** The client groups a reader can choose, as the API names them, with the words of the pages. */
export const clientGroupLabels = {
  LEARNING_DISABILITY: 'Learning disability',
  MEMORY: 'Memory and cognition',
  MENTAL_HEALTH: 'Mental health',
  PHYSICAL: 'Physical support',
  SENSORY: 'Sensory support',
  SOCIAL: 'Social support',
  UNPAID_CARER: 'Support to unpaid carer',
} as const;

/** A client group a reader can choose. */
export type ClientGroup = keyof typeof clientGroupLabels;
