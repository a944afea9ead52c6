import { useSearch } from '@tanstack/react-router';
import type { PageSearch } from '../pageSearch.js';
import { useChoose } from '../useChoose.js';

/** Whether a figure is shown as a chart or as a table. */
export type FigureView = 'chart' | 'table';

/** The view of a figure as it stands in the address, `?table=nights-by-month`, and how to change it there. */
export function useFigureView(id: string): {
  readonly view: FigureView;
  readonly onView: (view: FigureView) => void;
} {
  const search: PageSearch = useSearch({ strict: false });
  const choose = useChoose();
  const tables = (search['table'] ?? '').split('.').filter(Boolean);
  const others = tables.filter((one) => one !== id).join('.');
  const onView = (view: FigureView) => {
    const shown = view === 'table' ? [others, id].filter(Boolean).join('.') : others;
    choose({ table: shown === '' ? undefined : shown }, { replace: true });
  };
  return { view: tables.includes(id) ? 'table' : 'chart', onView };
}
