import { use } from 'react';
import { SignedIn } from './SignedIn.js';
import { ShellNotice } from '../shell/ShellNotice.js';

/** Says that an analyst is signed in and what that changes, or that a key is not accepted any more. */
export function SignInNotice() {
  const { signedIn, refused } = use(SignedIn);
  if (refused) {
    return (
      <ShellNotice label="Signed out">
        Your key is not accepted any more, so you are signed out. These are the public figures.
      </ShellNotice>
    );
  }
  if (!signedIn) return null;
  return (
    <ShellNotice label="Signed in" mark="For council staff">
      Figures are exact and not all of them are public. Do not pass them on.
    </ShellNotice>
  );
}
