import { type ReactNode, useMemo, useState } from 'react';
import { Provider } from 'urql';
import { clientWith } from '../client.js';
import { keepKey, readKey } from './keyStore.js';
import { SignedIn } from './SignedIn.js';

/** Gives every page the client of whoever is signed in. With another key everything is asked anew. */
export function SignInProvider({ children }: { readonly children: ReactNode }) {
  const [{ key, refused }, setKey] = useState(() => ({ key: readKey(), refused: false }));
  const client = useMemo(
    () =>
      clientWith(key, () => {
        keepKey(null);
        setKey({ key: null, refused: true });
      }),
    [key],
  );
  const signIn = useMemo(
    () => ({
      signedIn: key !== null,
      refused,
      changeKey: (changed: string | null) => {
        keepKey(changed);
        setKey({ key: changed, refused: false });
      },
    }),
    [key, refused],
  );
  return (
    <SignedIn value={signIn}>
      <Provider value={client}>{children}</Provider>
    </SignedIn>
  );
}
