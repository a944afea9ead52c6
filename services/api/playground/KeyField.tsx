/** What the key field shows and tells. */
interface KeyFieldProps {
  readonly analystKey: string;
  readonly onChange: (analystKey: string) => void;
}

/** The field for an analyst's bearer key; without a key, queries are the public's. */
export function KeyField({ analystKey, onChange }: KeyFieldProps) {
  return (
    <input
      className="playground-control"
      type="password"
      autoComplete="off"
      spellCheck={false}
      aria-label="Analyst key"
      placeholder="Analyst key (optional)"
      title="Sent as the header Authorization: Bearer …, kept until this tab is closed"
      value={analystKey}
      onChange={({ target }) => onChange(target.value.trim())}
    />
  );
}
