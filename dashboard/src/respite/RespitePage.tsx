import { FigurePage } from '../page/FigurePage.js';
import { respitePage } from './respitePage.js';

/** Respite, in figures that follow what the reader chooses. */
export function RespitePage() {
  return <FigurePage spec={respitePage} />;
}
