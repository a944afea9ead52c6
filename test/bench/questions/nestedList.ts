import type { BenchQuestion } from '../question.js';

/** Things of things of things: providers, their locations, the ratings of those. */
export const nestedList: BenchQuestion = {
  title: 'three-level nested list',
  atOnce: 8,
  ours: `{ providers(first: 20) { nodes { id name locations { id name beds ratings { publishedOn } } } } }`,
  postgraphile: `{ allProviders(first: 20) { nodes { rowId name locationsByAuthorityAndProviderId { nodes {
    rowId name beds ratingsByAuthorityAndLocationId { nodes { publishedOn } } } } } } }`,
  sql: `select p.id, p.name, (select json_agg(json_build_object('id', l.id, 'name', l.name, 'beds', l.beds,
      'ratings', (select json_agg(json_build_object('publishedOn', r.published_on)) from rating r
        where r.authority = l.authority and r.location_id = l.id))) from location l
      where l.authority = p.authority and l.provider_id = p.id) as locations
    from provider p where p.authority = 'E08000026' order by p.name limit 20`,
};
