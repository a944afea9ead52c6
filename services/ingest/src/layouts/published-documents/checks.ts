import type { Check } from '../../layout.js';
import type { PublishedDocument } from './parse.js';

/** The key that figures refer to is short and has no spaces. */
const notAnIdentifier: Check<PublishedDocument> = ({ id }) =>
  /^[a-z0-9][a-z0-9.-]{0,79}$/i.test(id)
    ? null
    : { code: 'not-an-identifier', column: 'document_id', value: id };

/** The rule book of published documents. */
export const publishedDocumentChecks: readonly Check<PublishedDocument>[] = [notAnIdentifier];
