const name = 'careshape-demo';

/** Whether what this browser last saw here was no demo data: then no place is kept for the notice that says so. */
export function lastSeenReal(): boolean {
  try {
    return localStorage.getItem(name) === 'no';
  } catch {
    // a browser may refuse to keep anything
    return false;
  }
}

/** Keeps in this browser whether the data are made up. */
export function rememberSeen(demo: boolean): void {
  try {
    localStorage.setItem(name, demo ? 'yes' : 'no');
  } catch {
    // as above
  }
}
