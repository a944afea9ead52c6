import { Button, Modal, PasswordInput } from '@mantine/core';
import { type FormEvent, use, useState } from 'react';
import { isKeyAccepted, type KeyVerdict } from './isKeyAccepted.js';
import classes from './SignInDialog.module.css';
import { SignedIn } from './SignedIn.js';

const sentences: Readonly<Record<KeyVerdict, string | null>> = {
  accepted: null,
  refused: 'This key is not known here. Check that it was copied whole.',
  unreachable: 'The service did not answer. Try again in a moment.',
};

/** Takes an analyst's key, tries it, and signs in with it. */
export function SignInDialog(props: {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** Called once it is gone: focus goes back to what opened it. */
  readonly onGone: () => void;
}) {
  const { opened, onClose, onGone } = props;
  const { changeKey } = use(SignedIn);
  const [key, setKey] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [trying, setTrying] = useState(false);

  const signIn = async (event: FormEvent) => {
    event.preventDefault();
    const given = key.trim().replace(/^Bearer\s+/i, '');
    if (given === '') {
      setError('Paste the key first.');
      return;
    }
    setTrying(true);
    const verdict = await isKeyAccepted(given);
    setTrying(false);
    setError(sentences[verdict]);
    if (verdict !== 'accepted') return;
    setKey('');
    changeKey(given);
    onClose();
  };

  return (
    <Modal.Root opened={opened} onClose={onClose} returnFocus={false} onExitTransitionEnd={onGone}>
      <Modal.Overlay />
      <Modal.Content>
        <div className={classes['head']}>
          <Modal.Title>Sign in as an analyst</Modal.Title>
          <Modal.CloseButton aria-label="Close" />
        </div>
        <Modal.Body>
          <form onSubmit={(event) => void signIn(event)} className={classes['form']}>
            <p className={classes['words']}>
              Council staff with a key see exact figures, and some that are not public. The key was
              printed when the service was started. It stays in this tab and is forgotten when the
              tab is closed.
            </p>
            <PasswordInput
              label="Analyst’s key"
              value={key}
              onChange={(event) => setKey(event.currentTarget.value)}
              error={error}
              autoComplete="off"
              data-autofocus
              visibilityToggleButtonProps={{ 'aria-label': 'Show the key' }}
            />
            <Button type="submit" loading={trying}>
              Sign in
            </Button>
          </form>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
