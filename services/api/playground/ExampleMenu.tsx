import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { ChangeEvent } from 'react';
import { exampleQueries } from './exampleQueries';

/** Offers the example queries; one that is chosen opens in a tab of its own. */
export function ExampleMenu() {
  const { addTab } = useGraphiQLActions();
  const editor = useGraphiQL((state) => state.queryEditor);

  function onChoose({ target }: ChangeEvent<HTMLSelectElement>) {
    const example = exampleQueries[Number(target.value)];
    if (!example) return;
    addTab();
    editor?.setValue(example.query);
    editor?.focus();
  }

  return (
    <select
      className="playground-control"
      aria-label="Example queries"
      value=""
      onChange={onChoose}
    >
      <option value="" disabled>
        Example queries
      </option>
      {exampleQueries.map(({ title }, index) => (
        <option key={title} value={index}>
          {title}
        </option>
      ))}
    </select>
  );
}
