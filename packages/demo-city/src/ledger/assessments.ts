/** Days from start to end of an assessment, as printed in the Quarter Two paper, and the assessments not finished at a date. */
export const assessmentTargets = {
  meanDays: { fy2022: 114, q1of2023: 92, q2of2023: 96 },
  openAt: { march2023: 461, september2023: 330 },
} as const;

/** Share of long-term clients of twelve months and more who were reviewed: printed for 2022/23 and for the year to 30 September 2023; the last is ours. */
export const reviewTargets = { fy2022: 0.492, toSeptember2023: 0.496, fy2023: 0.5 } as const;
