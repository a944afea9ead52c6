import { FigurePage } from '../page/FigurePage.js';
import { respiteSpec } from './respiteSpec.js';

/** Respite, in figures that follow what the reader chooses. */
export function RespitePage() {
  return <FigurePage spec={respiteSpec} />;
}
