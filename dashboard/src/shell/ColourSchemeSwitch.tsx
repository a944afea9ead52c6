import { type MantineColorScheme, SegmentedControl, useMantineColorScheme } from '@mantine/core';

const choices: readonly { value: MantineColorScheme; label: string }[] = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'auto', label: 'Auto' },
];

/** Light, dark, or as the reader's system says; kept in the browser. */
export function ColourSchemeSwitch() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      aria-label="Colours"
      size="xs"
      data={[...choices]}
      value={colorScheme}
      onChange={setColorScheme}
      transitionDuration={120}
    />
  );
}
