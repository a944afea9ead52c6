import { lazy, Suspense, use, useRef, useState } from 'react';
import classes from './SignInButton.module.css';
import { SignedIn } from './SignedIn.js';

const SignInDialog = lazy(async () => ({
  default: (await import('./SignInDialog.js')).SignInDialog,
}));

/** Signs in or out, and shows which of the two it is. */
export function SignInButton() {
  const { signedIn, changeKey } = use(SignedIn);
  const [opened, setOpened] = useState(false);
  // loaded on the first press, and kept, so that it can close calmly
  const [wanted, setWanted] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (signedIn) {
    return (
      <span className={classes['state']}>
        <span className={classes['who']}>Analyst</span>
        <button type="button" className={classes['button']} onClick={() => changeKey(null)}>
          Sign out
        </button>
      </span>
    );
  }
  const open = () => {
    setWanted(true);
    setOpened(true);
  };
  return (
    <>
      <button ref={button} type="button" className={classes['button']} onClick={open}>
        Sign in
      </button>
      {wanted && (
        <Suspense fallback={null}>
          <SignInDialog
            opened={opened}
            onClose={() => setOpened(false)}
            onGone={() => button.current?.focus()}
          />
        </Suspense>
      )}
    </>
  );
}
