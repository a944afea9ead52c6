import type { Policy } from '../../gate/policy.js';
import { QuestionError } from '../../question/question.js';
import type { List, ListOrder, ListWhere } from './list.js';

/**
 * What shows one provider's business is not for the public, and neither is a filter or an order that tells it: who may
 * keep the homes with an empty bed knows which have one.
 *
 * @throws QuestionError
 */
export function checkListForPublic<Row>(
  list: List<Row>,
  asked: { readonly where?: ListWhere | null; readonly orderBy?: readonly ListOrder[] | null },
  policy: Policy,
): void {
  if (policy.name === 'analyst') return;
  if (list.notForPublic) throw refused(list.id, list.notForPublic);
  const used = new Set([
    ...fieldsOf(asked.where ?? {}),
    ...(asked.orderBy ?? []).map(({ field }) => field),
  ]);
  for (const { id, notForPublic } of list.fields)
    if (notForPublic && used.has(id)) throw refused(`${list.id} by ${id}`, notForPublic, id);
}

function refused(what: string, reason: string, field?: string): QuestionError {
  return new QuestionError(
    'not-for-public',
    `${what} is not for the public: ${reason}; leave it out, or sign in as council staff`,
    { field },
  );
}

/** Every field a filter tests, however deep; a field that is given but null tests nothing. */
function fieldsOf(where: ListWhere): string[] {
  return Object.entries(where).flatMap(([name, value]) => {
    if (value === null || value === undefined) return [];
    if (name === 'and' || name === 'or') return (value as readonly ListWhere[]).flatMap(fieldsOf);
    return name === 'not' ? fieldsOf(value as ListWhere) : [name];
  });
}
