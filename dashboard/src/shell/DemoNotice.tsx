import { ShellNotice } from './ShellNotice.js';

/** Says on every page, and on paper, that the people and providers behind the figures are made up. */
export function DemoNotice() {
  return (
    <ShellNotice label="Demo data" mark="Demo data">
      The people and providers behind these figures are made up.
    </ShellNotice>
  );
}
