import { type CodeList, codeList } from './cells.js';

/**
 * A code list in which every code is written as itself.
 *
 * @example codeWords('long', 'short', 'night')
 */
export function codeWords<Code extends string>(...codes: readonly Code[]): CodeList<Code> {
  return codeList(codes.map((code) => [code, code]));
}
