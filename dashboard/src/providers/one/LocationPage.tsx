import { FigurePage } from '../../page/FigurePage.js';
import { BackLink } from '../parts/BackLink.js';
import { LocationDetails } from './LocationDetails.js';
import { locationSpec } from './locationSpec.js';

/** One location. */
export function LocationPage() {
  return (
    <>
      <BackLink />
      <FigurePage spec={locationSpec}>{(answer) => <LocationDetails answer={answer} />}</FigurePage>
    </>
  );
}
