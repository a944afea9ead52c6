import { FigurePage } from '../page/FigurePage.js';
import { LocationBrowser } from './register/LocationBrowser.js';
import { providersSpec } from './providersSpec.js';

/** Providers: the register as a list with a map, and the market in figures. */
export function ProvidersPage() {
  return (
    <FigurePage spec={providersSpec}>
      {(answer, { year, signedIn }) => (
        <LocationBrowser answer={answer} asOf={year.to} staff={signedIn} />
      )}
    </FigurePage>
  );
}
