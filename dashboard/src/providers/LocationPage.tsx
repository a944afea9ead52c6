import { FigurePage } from '../page/FigurePage.js';
import { BackLink } from './BackLink.js';
import { LocationDetails } from './LocationDetails.js';
import { locationPage } from './locationPage.js';

/** One location. */
export function LocationPage() {
  return (
    <>
      <BackLink />
      <FigurePage spec={locationPage}>{(answer) => <LocationDetails answer={answer} />}</FigurePage>
    </>
  );
}
