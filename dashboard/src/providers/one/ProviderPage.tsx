import { FigurePage } from '../../page/FigurePage.js';
import { BackLink } from '../parts/BackLink.js';
import { ProviderDetails } from './ProviderDetails.js';
import { providerSpec } from './providerSpec.js';

/** One provider. */
export function ProviderPage() {
  return (
    <>
      <BackLink />
      <FigurePage spec={providerSpec}>
        {(answer, { signedIn }) => <ProviderDetails answer={answer} staff={signedIn} />}
      </FigurePage>
    </>
  );
}
