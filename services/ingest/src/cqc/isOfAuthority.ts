import { authorityNamed, type Authority } from '@careshape/domain';

/** Whether a council's name as the register prints it means the authority, the usual variants folded. */
export function isOfAuthority(printed: string | null, authority: Authority): boolean {
  return printed !== null && authorityNamed(printed)?.code === authority.code;
}
