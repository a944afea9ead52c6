/** One line of news: what it says, and the address where it can be looked into. */
export interface NewsLine {
  /** What it is about, in one or two words. */
  readonly subject: string;
  readonly text: string;
  readonly address: string;
}
