import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type ChangeEvent, useEffect, useState } from 'react';
import { exampleQueries } from './exampleQueries';

/** Offers the example queries; one that is chosen opens in a tab of its own. */
export function ExampleMenu() {
  const { addTab } = useGraphiQLActions();
  const editor = useGraphiQL((state) => state.queryEditor);
  const tab = useGraphiQL((state) => state.activeTabIndex);
  const [waiting, setWaiting] = useState<string | null>(null);

  // the text goes into the new tab once the editor has switched to it
  useEffect(() => {
    if (waiting === null || !editor) return;
    editor.setValue(waiting);
    editor.focus();
    setWaiting(null);
  }, [waiting, editor, tab]);

  function onChoose({ target }: ChangeEvent<HTMLSelectElement>) {
    const example = exampleQueries[Number(target.value)];
    if (!example) return;
    addTab();
    setWaiting(example.query);
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
