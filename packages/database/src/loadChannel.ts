/** The channel on which a load tells, as it is committed, that the data has changed; the payload is the authority's code. */
export const loadChannel = 'careshape_load';
