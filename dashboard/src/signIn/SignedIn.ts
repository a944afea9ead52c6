import { createContext } from 'react';

/** Whether an analyst's key is sent with every question, and how to change it: a key signs in, null signs out. */
export interface SignIn {
  readonly signedIn: boolean;
  readonly changeKey: (key: string | null) => void;
}

/** The sign-in of this tab. */
export const SignedIn = createContext<SignIn>({ signedIn: false, changeKey: () => {} });
