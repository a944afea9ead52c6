import { FigurePage } from '../page/FigurePage.js';
import { BackLink } from './BackLink.js';
import { ProviderDetails } from './ProviderDetails.js';
import { providerPage } from './providerPage.js';

/** One provider. */
export function ProviderPage() {
  return (
    <>
      <BackLink />
      <FigurePage spec={providerPage}>
        {(answer, { signedIn }) => <ProviderDetails answer={answer} staff={signedIn} />}
      </FigurePage>
    </>
  );
}
