import type { AnswerContext } from '../answer/answer.js';
import type { Policy } from '../gate/policy.js';
import { type Reconciliation, reconcile } from './reconcile.js';

interface Kept {
  readonly dataVersion: number;
  readonly reconciliation: Promise<Reconciliation>;
}

/** The latest reconciliation for each database, council and policy: it asks some two hundred questions. */
const kept = new WeakMap<object, Map<string, Kept>>();

/** Whether the reconciliation of the data as they are has been computed already, or is being. */
export function isReconciliationKept(
  dataVersion: number,
  { db, authority, policy }: AnswerContext,
): boolean {
  return kept.get(db)?.get(keyOf(authority, policy))?.dataVersion === dataVersion;
}

/**
 * The reconciliation of the data as they are: computed once for each data version and policy, also where several callers
 * ask at once. A failed one is not kept.
 */
export function keptReconciliation(
  dataVersion: number,
  context: AnswerContext,
): Promise<Reconciliation> {
  const { db, authority, policy } = context;
  const ours = kept.get(db) ?? new Map<string, Kept>();
  kept.set(db, ours);
  const key = keyOf(authority, policy);
  const known = ours.get(key);
  if (known?.dataVersion === dataVersion) return known.reconciliation;
  const reconciliation = reconcile(context);
  ours.set(key, { dataVersion, reconciliation });
  reconciliation.catch(() => ours.get(key)?.reconciliation === reconciliation && ours.delete(key));
  return reconciliation;
}

function keyOf(authority: string, { name }: Policy): string {
  return `${authority} ${name}`;
}
