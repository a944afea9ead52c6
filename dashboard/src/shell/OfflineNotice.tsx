import { useNetwork } from '@mantine/hooks';
import { ShellNotice } from './ShellNotice.js';

/** Says that the reader's connection is off: what is on screen stays, nothing new can come. */
export function OfflineNotice() {
  const { online } = useNetwork();
  return (
    <div aria-live="polite">
      {!online && (
        <ShellNotice label="Offline" mark="Offline">
          Your connection is off. What you see stays; new figures will come when it is back.
        </ShellNotice>
      )}
    </div>
  );
}
