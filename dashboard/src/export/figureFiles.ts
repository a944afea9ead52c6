import type { FigureExport } from './figureExport.js';
import { saveFile } from './saveFile.js';

/** Saves a figure's rows as CSV. */
export async function saveCsv(name: string, figure: FigureExport): Promise<void> {
  const { figureCsv } = await import('./figureCsv.js');
  // spreadsheets take a file for UTF-8 by this mark
  saveFile(`${name}.csv`, `\uFEFF${figureCsv(figure)}`, 'text/csv;charset=utf-8');
}

/** Saves a figure's picture as SVG. */
export async function saveSvg(name: string, figure: FigureExport): Promise<void> {
  const { figureSvg } = await import('./figureSvg.js');
  saveFile(`${name}.svg`, figureSvg(figure), 'image/svg+xml');
}

/** Saves a figure's picture as PNG. */
export async function savePng(name: string, figure: FigureExport): Promise<void> {
  const [{ figureSvg }, { pngOf }] = await Promise.all([
    import('./figureSvg.js'),
    import('./pngOf.js'),
  ]);
  saveFile(`${name}.png`, await pngOf(figureSvg(figure)));
}
