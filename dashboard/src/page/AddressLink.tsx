import { useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';

/** A link to an address of ours that is only known as text; it changes the page without loading everything anew. */
export function AddressLink(props: {
  readonly address: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const { address, className, children } = props;
  const router = useRouter();
  const follow = (event: MouseEvent) => {
    // a new tab or window is the browser's own affair
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    router.history.push(address);
  };
  return (
    <a href={address} className={className} onClick={follow}>
      {children}
    </a>
  );
}
