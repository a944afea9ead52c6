/**
 * Takes the roles of GraphiQL's tabs away: each holds buttons, which a tab must not, and screen readers miss them.
 *
 * The list stays a list, and the button of the tab that is open says so.
 *
 * @returns stops mending
 */
export function mendTabRoles(root: HTMLElement): () => void {
  const mend = () => {
    root.querySelector('[role=tablist]')?.removeAttribute('role');
    for (const tab of root.querySelectorAll(
      '.graphiql-tab[role=tab], .graphiql-tab[aria-selected]',
    )) {
      const selected = tab.getAttribute('aria-selected') === 'true';
      tab.removeAttribute('role');
      tab.removeAttribute('aria-selected');
      tab.querySelector('button')?.setAttribute('aria-current', String(selected));
    }
  };
  mend();
  const changes = new MutationObserver(mend);
  changes.observe(root, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['role', 'aria-selected'],
  });
  return () => changes.disconnect();
}
