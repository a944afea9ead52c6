import { authorities } from '@careshape/domain';
import { codeList } from '../cells.js';

/** The codes of all councils: those of the ONS and the three digits of Client Level Data. */
export const councilCodes = codeList(
  authorities.flatMap(({ code, cassr }) => [
    [code, code],
    [cassr, code],
  ]),
);
