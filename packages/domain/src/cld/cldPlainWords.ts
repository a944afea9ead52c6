const outcomes: Readonly<Record<string, string>> = {
  'Progress to reablement/ST-Max': 'Short-term support to regain independence',
  'Progress to support planning or services': 'Long-term support',
  'Progress to financial assessment': 'Financial assessment',
  'Progress to assessment, review or reassessment': 'Assessment or review',
  'Progress to end of life care': 'End of life care',
  'Continuation of support or services': 'No change in support',
  'NFA: Information and advice or signposting': 'Nothing further (information and advice)',
  'NFA: Referral to NHS services or NHS funded social care': 'Nothing further (passed to the NHS)',
  'NFA: Referral to other service within the local authority':
    'Nothing further (passed to another council service)',
  'NFA: Self-funded client or under 12wk disregard': 'Nothing further (pays for own care)',
  'NFA: Support declined': 'Nothing further (support declined)',
  'NFA: No services offered for other reason': 'Nothing further (no service offered)',
  'NFA: Other': 'Nothing further (other reason)',
};

/** Words of an outcome of Client Level Data as somebody says them who does not know its list; other words stay. */
export function cldPlainWords(words: string): string {
  const [, why] = /^NFA: (.*)$/.exec(words) ?? [];
  return (
    outcomes[words] ??
    (why ? `Nothing further (${why.charAt(0).toLowerCase()}${why.slice(1)})` : words)
  );
}
