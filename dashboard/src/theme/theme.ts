import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';
import { palette } from './palette.js';

const careshapeBlue: MantineColorsTuple = [
  '#eef5fb',
  '#dbe8f4',
  '#b5d0e8',
  '#8cbce3',
  '#7fb8ee',
  '#4390d3',
  '#2073bc',
  '#1a5a94',
  '#12436d',
  '#0c304f',
];

/** Mantine's own dark greys, with the blue of our surfaces. */
const dark: MantineColorsTuple = [
  '#e9eef4',
  '#c3ccd7',
  '#a9b5c3',
  '#8a97a7',
  '#3a4656',
  '#2a3441',
  '#1f2833',
  '#161d26',
  '#11171f',
  '#0e131a',
];

const systemFonts =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif";

/** The look of every page: one accent, system fonts, soft corners. */
export const theme = createTheme({
  colors: { careshapeBlue, dark },
  primaryColor: 'careshapeBlue',
  // white words on it reach 4.5:1 in both schemes
  primaryShade: { light: 8, dark: 6 },
  autoContrast: true,
  fontFamily: systemFonts,
  headings: { fontFamily: systemFonts, fontWeight: '650' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
});

function variablesOf(scheme: keyof typeof palette): Record<string, string> {
  const colours = palette[scheme];
  return {
    '--mantine-color-body': colours.page,
    '--mantine-color-text': colours.text,
    '--mantine-color-dimmed': colours.quiet,
    '--mantine-color-default-border': colours.line,
    '--mantine-color-error': colours.failed,
    '--careshape-surface': colours.surface,
    '--careshape-line': colours.line,
    '--careshape-quiet': colours.quiet,
    '--careshape-muted': colours.muted,
    '--careshape-accent': colours.accent,
    '--careshape-failed': colours.failed,
    '--careshape-notice': colours.notice.surface,
    '--careshape-notice-line': colours.notice.line,
    '--careshape-notice-text': colours.notice.text,
    '--careshape-notice-mark': colours.notice.mark,
  };
}

/** Gives the palette to CSS under names that both schemes share. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: variablesOf('light'),
  dark: variablesOf('dark'),
});
