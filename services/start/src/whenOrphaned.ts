/** How often the parent process is looked for. */
const everyMs = 500;

/**
 * Calls back once the process that started this one has ended.
 *
 * npm runs a script in a shell, and sends SIGTERM to that shell alone, which ends without handing it on: what a service
 * manager ends would run on. Systems that keep the number of a parent that has ended never call.
 */
export function whenOrphaned(then: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    then();
  }, everyMs);
  watch.unref();
}
