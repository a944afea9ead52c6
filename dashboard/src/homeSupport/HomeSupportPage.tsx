import { FigurePage } from '../page/FigurePage.js';
import { homeSupportSpec } from './homeSupportSpec.js';

/** Home support, in figures that follow what the reader chooses. */
export function HomeSupportPage() {
  return <FigurePage spec={homeSupportSpec} />;
}
