import { createContext } from 'react';

/** Whether an analyst's key is sent with every question, and how to change it. */
export interface SignIn {
  readonly signedIn: boolean;
  /** Whether a key that was kept is not accepted any more. */
  readonly refused: boolean;
  /** A key signs in, null signs out. */
  readonly changeKey: (key: string | null) => void;
}

/** The sign-in of this tab. */
export const SignedIn = createContext<SignIn>({
  signedIn: false,
  refused: false,
  changeKey: () => {},
});
