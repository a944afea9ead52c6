/**
 * The colours of official statistics charts, in their order of use, and a variant of each for a dark surface.
 *
 * Source: Government Analysis Function palette. Dark variants keep the hue and reach 3:1 against the dark
 * surface (WCAG 2.2, 1.4.11).
 */
export const palette = {
  light: {
    surface: '#ffffff',
    page: '#f4f6f9',
    text: '#17202b',
    quiet: '#4d5a69',
    line: '#dde3ea',
    axis: '#8793a1',
    muted: '#d3dae3',
    accent: '#12436d',
    notice: { surface: '#fdf4e3', line: '#eed9b0', text: '#4f3a10', mark: '#8a6212' },
    failed: '#801650',
    series: ['#12436d', '#28a197', '#801650', '#f46a25', '#3d3d3d', '#a285d1'],
  },
  dark: {
    surface: '#161d26',
    page: '#0e131a',
    text: '#e9eef4',
    quiet: '#a9b5c3',
    line: '#2a3441',
    axis: '#6d7b8b',
    muted: '#3a4656',
    accent: '#7fb8ee',
    notice: { surface: '#241c0f', line: '#4d3d22', text: '#eddcbb', mark: '#d3a64f' },
    failed: '#e07fb0',
    series: ['#6bace6', '#3dbfb4', '#e07fb0', '#f98b52', '#c9cfd6', '#b9a1e3'],
  },
} as const;

/** Light or dark, once "auto" has been settled. */
export type Scheme = keyof typeof palette;
