/** Why no zone shows a figure, and who sees it. */
export function zonesHiddenWords(signedIn: boolean): string {
  return signedIn
    ? 'No zone has a figure for what you have chosen.'
    : 'No zone’s figure can be shown: too few people are behind it, or nearly all of it is the work of one or two providers. Council staff see it when signed in. The number of people can often be shown.';
}
