import { FigurePage } from '../page/FigurePage.js';
import { homeSupportPage } from './homeSupportPage.js';

/** Home support, in figures that follow what the reader chooses. */
export function HomeSupportPage() {
  return <FigurePage spec={homeSupportPage} />;
}
