import { personalNumberIn, type PersonalNumberKind } from './personalNumber.js';
import { plainText } from './plainText.js';
import { withWholeNumbers } from './spreadsheetNumbers.js';

/** The kinds of personal data that can be told from the text alone. */
export type PersonalDataKind =
  PersonalNumberKind | 'e-mail address' | 'full postcode' | 'National Insurance number';

const eMail =
  /[^\s@<>()[\]",;:]{1,64} ?(?:@|[[(] ?at ?[\])]) ?[^\s@<>()[\]",;:]{1,80}?(?:(?:\.| ?[[(] ?dot ?[\])] ?)[A-Za-z]{2,24}){1,4}/i;
// the 124 postcode areas: other letters before digits are references, not places
const area =
  'A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE';
const postcode = new RegExp(
  `(?<![A-Za-z0-9])(?:(?:${area})\\d[A-Z\\d]?[ .,_\\-]{0,3}\\d[ABD-HJLNP-UW-Z]{2})(?![A-Za-z0-9])`,
  'i',
);
/** Two letters of those that are given out (and QQ, which forms show), three pairs of digits, and mostly A to D. */
const insured = '(?:(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]|QQ)';
const nationalInsurance = new RegExp(
  `(?<![A-Za-z0-9])${insured}(?:[ .,_/\\-]{0,2}\\d{2}[ .,_/\\-]{0,2}\\d{2}[ .,_/\\-]{0,2}\\d{2}[ .,_/\\-]{0,2}[A-D]|([ .\\-])?\\d{2}[ .\\-]\\d{2}[ .\\-]\\d{2})(?![A-Za-z0-9])`,
  'i',
);
/**
 * Identifiers of the platform's own sources that are known not to be anybody's: a pseudonym, a CQC id, an ONS code, the
 * number a computer gives a record.
 */
const knownIdentifier =
  /^(?:[0-9a-f]{32}|1-\d{8,11}|[EWSNK]\d{8}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/i;
/** `C V 1 5 R R` */
const spaced = /^ *\w(?: \w){4,10} *$/;

/**
 * The kind of personal data a cell holds, or null. Looked at is what the text says without its disguises: see `plainText`
 * and `withWholeNumbers`.
 *
 * Strict on purpose: a reference number of ten digits that keeps the NHS checksum by chance (one in eleven do), or that
 * could be a mobile number without its 0, is found too. Put a letter before such references.
 *
 * @example personalDataIn('ring 07700 900123') // 'telephone number'
 */
export function personalDataIn(text: string): PersonalDataKind | null {
  return kindIn(text, false);
}

/** As `personalDataIn`, in a cell where a postcode, a telephone number or an e-mail address is a business's. */
export function personalNumbersIn(text: string): PersonalDataKind | null {
  return kindIn(text, true);
}

/** Every kind has a digit, an @ or a bracket for it, or is disguised by a sign that is not plain. */
const mayBePersonal = /[0-9@([&]|[^ -~]/;

function kindIn(text: string, ofBusiness: boolean): PersonalDataKind | null {
  if (!mayBePersonal.test(text)) return null;
  let [digits, letters, others, at] = [0, 0, 0, false];
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (code >= 48 && code <= 57) digits += 1;
    else if ((code | 32) >= 97 && (code | 32) <= 122) letters += 1;
    else if (code === 64 || code === 40 || code === 91) at = true;
    else if (code > 126 || code < 32 || code === 38) others += 1;
  }
  // every kind without an @ has two digits; what other characters stand for is not known yet
  if (others === 0) {
    if (!at && (digits < 2 || (digits < 9 && letters < 2))) return null;
    if (digits >= 2 && knownIdentifier.test(text)) return null;
    return kindOf(text, digits, letters, at, ofBusiness);
  }
  const plain = plainText(text).trim();
  const count = (pattern: RegExp) => plain.match(pattern)?.length ?? 0;
  if (knownIdentifier.test(plain)) return null;
  return kindOf(plain, count(/\d/g), count(/[A-Za-z]/g), /[@([]/.test(plain), ofBusiness);
}

function kindOf(
  text: string,
  digits: number,
  letters: number,
  at: boolean,
  ofBusiness: boolean,
): PersonalDataKind | null {
  if (at && !ofBusiness && eMail.test(text)) return 'e-mail address';
  if (digits < 2) return null;
  if (text.length <= 24 && spaced.test(text)) {
    const together = text.replaceAll(' ', '');
    const kind = kindOf(together, digits, letters, false, ofBusiness);
    if (kind !== null) return kind;
  }
  if (digits >= 6 && letters >= 2 && nationalInsurance.test(text))
    return 'National Insurance number';
  // an exponent stands for digits that are not written
  if (digits >= 9 || (digits >= 5 && /\de\+?\d/i.test(text))) {
    const whole = withWholeNumbers(text);
    const kind = personalNumberIn(whole)?.kind ?? null;
    if (kind !== null && !(ofBusiness && kind === 'telephone number')) return kind;
  }
  return letters >= 3 && !ofBusiness && postcode.test(text) ? 'full postcode' : null;
}

/** The text with every piece of personal data taken out, and its disguises; null where some is left that cannot be. */
export function withoutPersonalData(text: string): string | null {
  if (personalDataIn(text) === null) return text;
  let cleaned = plainText(text)
    .replace(new RegExp(eMail.source, 'gi'), '')
    .replace(new RegExp(nationalInsurance.source, 'gi'), '');
  if (personalNumberIn(cleaned) === null) cleaned = withWholeNumbers(cleaned);
  for (let found = personalNumberIn(cleaned); found !== null; found = personalNumberIn(cleaned))
    cleaned = cleaned.slice(0, found.start) + cleaned.slice(found.end);
  cleaned = cleaned.replace(new RegExp(postcode.source, 'gi'), '');
  return personalDataIn(cleaned) === null ? cleaned : null;
}
