/** The types of things that have a global id. */
export const nodeTypes = [
  'Authority',
  'Contract',
  'Document',
  'Load',
  'Location',
  'Provider',
  'PublishedFigure',
  'Ward',
  'Zone',
] as const;

export type NodeType = (typeof nodeTypes)[number];

/** What a global id names: a thing of one council by its own code or number. */
export interface NodeName {
  readonly type: NodeType;
  /** ONS code of the council. */
  readonly authority: string;
  readonly local: string;
}

/**
 * A global id: opaque to clients, and the same after every reload, since it is made of nothing but the thing's own code.
 *
 * @example nodeId('Provider', 'E08000026', '1-101') // 'UHJvdmlkZXI6RTA4MDAwMDI2OjEtMTAx'
 */
export function nodeId(type: NodeType, authority: string, local: string | number): string {
  return Buffer.from(`${type}:${authority}:${local}`).toString('base64url');
}

/** What a global id names; null for text that is none. */
export function readNodeId(id: string): NodeName | null {
  const [type = '', authority = '', ...rest] = Buffer.from(id, 'base64url').toString().split(':');
  const local = rest.join(':');
  if (!isNodeType(type) || authority === '' || local === '') return null;
  // one thing has one id: text that was only read as if it were it is none
  return nodeId(type, authority, local) === id ? { type, authority, local } : null;
}

function isNodeType(type: string): type is NodeType {
  return (nodeTypes as readonly string[]).includes(type);
}
