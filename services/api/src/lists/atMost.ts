import { ListError, pageSize } from '@careshape/metrics';

/**
 * The number of children asked for.
 *
 * @throws ListError where it is more than a page holds
 */
export function atMost(field: string, first: number): number {
  if (first >= 1 && first <= pageSize.most) return first;
  throw new ListError(
    'page-too-large',
    `${field}: first is ${first}: 1 to ${pageSize.most} can be asked for`,
    { field: 'first', limit: pageSize.most, allowed: [`1 to ${pageSize.most}`] },
  );
}
