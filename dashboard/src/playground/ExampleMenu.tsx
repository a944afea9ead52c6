import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { NativeSelect } from '@mantine/core';
import { exampleQueries } from './exampleQueries.js';

/** Offers the example queries; one that is chosen opens in a tab of its own. */
export function ExampleMenu() {
  const { addTab } = useGraphiQLActions();
  const editor = useGraphiQL((state) => state.queryEditor);

  function onChoose(index: string) {
    const example = exampleQueries[Number(index)];
    if (!example) return;
    addTab();
    editor?.setValue(example.query);
    editor?.focus();
  }

  return (
    <NativeSelect
      size="xs"
      aria-label="Example queries"
      value=""
      data={[
        { value: '', label: 'Example queries', disabled: true },
        ...exampleQueries.map(({ title }, index) => ({ value: String(index), label: title })),
      ]}
      onChange={({ currentTarget: { value } }) => onChoose(value)}
    />
  );
}
