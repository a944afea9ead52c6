/** A council with responsibility for adult social care. */
export interface Authority {
  /** ONS code, which every key of council data starts with. */
  readonly code: string;
  readonly name: string;
  /** Three-digit code of Client Level Data and ASCOF. */
  readonly cassr: string;
}

/** The council this platform was first made for. */
export const coventry: Authority = { code: 'E08000026', name: 'Coventry', cassr: '407' };
