import { isNhsNumber } from './nhsNumber.js';

/** The kinds of personal data that can be told from the text alone. */
export type PersonalDataKind =
  'NHS number' | 'e-mail address' | 'telephone number' | 'full postcode';

const tenDigits = /(?<![\w.])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\w]|\.\d)/g;
const eMail = /[^\s@<>()",;:]+@[^\s@<>()",;:]+\.[A-Za-z]{2,}/;
const telephone =
  /(?<![\w.])(?:(?:\+|00)44[ -]?(?:\(0\)[ -]?)?|\(?0)[1-37]\d{1,4}\)?(?:[ -]?\d{2,6}){1,3}(?![\w]|\.\d)/g;
// the 124 postcode areas: other letters before digits are references, not places
const area =
  'A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE';
const postcode = new RegExp(
  `(?<![A-Za-z0-9])(?:GIR ?0AA|(?:${area})\\d[A-Z\\d]? {0,2}\\d[ABD-HJLNP-UW-Z]{2})(?![A-Za-z0-9])`,
  'i',
);
/** Identifiers of the platform's own sources that are known not to be anybody's: a pseudonym, a CQC id, an ONS code. */
const knownIdentifier = /^(?:[0-9a-f]{32}|1-\d{8,11}|[EWSNK]\d{8})$/;

/**
 * The kind of personal data a cell holds, or null.
 *
 * Strict on purpose: a reference number of ten digits that keeps the NHS checksum by chance (one in eleven do) is
 * found too. Put a letter before such references.
 *
 * @example personalDataIn('ring 07700 900123') // 'telephone number'
 */
export function personalDataIn(text: string): PersonalDataKind | null {
  let digits = 0;
  let letters = 0;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (code >= 48 && code <= 57) digits += 1;
    else if ((code | 32) >= 97 && (code | 32) <= 122) letters += 1;
    else if (code === 64 && eMail.test(text)) return 'e-mail address';
  }
  // every kind has an @ or two digits
  if (digits < 2 || (digits < 9 && letters < 3) || knownIdentifier.test(text)) return null;
  if (digits >= 10)
    for (const [match] of text.matchAll(tenDigits))
      if (isNhsNumber(match.replace(/\D/g, ''))) return 'NHS number';
  if (digits >= 9)
    for (const [match] of text.matchAll(telephone))
      if (isTelephone(match)) return 'telephone number';
  return letters >= 3 && postcode.test(text) ? 'full postcode' : null;
}

/** A United Kingdom number has nine or ten digits after its 0 or +44. */
function isTelephone(text: string): boolean {
  const digits = text.replace(/\D/g, '').replace(/^(?:00440?|440?|0)/, '');
  return digits.length === 9 || digits.length === 10;
}

/** The text with every piece of personal data taken out; null where some is left that cannot be. */
export function withoutPersonalData(text: string): string | null {
  const cleaned = text
    .replace(tenDigits, (match) => (isNhsNumber(match.replace(/\D/g, '')) ? '' : match))
    .replace(new RegExp(eMail.source, 'g'), '')
    .replace(telephone, (match) => (isTelephone(match) ? '' : match))
    .replace(new RegExp(postcode.source, 'gi'), '');
  return personalDataIn(cleaned) === null ? cleaned : null;
}
