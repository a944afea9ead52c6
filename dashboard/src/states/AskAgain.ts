import { createContext } from 'react';

/** Asks the page's question again, past the answers already kept. */
export const AskAgain = createContext<() => void>(() => {});
