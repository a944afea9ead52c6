import type { BenchQuestion } from '../question.js';

/** Distinct people by service, ethnic group and financial year: an episode counts in each year it overlaps. */
export const peopleByServiceGroupAndYear: BenchQuestion = {
  title: 'people by service × ethnic group × year',
  atOnce: 1,
  ours: `{ placements(by: [SERVICE_TYPE, ETHNIC_GROUP_PUBLISHED, FINANCIAL_YEAR]) { rows { serviceType { code } ethnicGroupPublished { code } financialYear people { value status } } } }`,
  postgraphile: null,
  whyNot:
    'cannot group by a column of another table, nor count an episode in each year it overlaps',
  sql: `select f.service_type, eg.published, y.start as year, count(distinct f.person_id) as people
    from placement f join person p on p.authority = f.authority and p.id = f.person_id
    join ethnic_group eg on eg.code = p.ethnic_group
    join (values (date '2021-04-01', date '2022-03-31'), ('2022-04-01', '2023-03-31'), ('2023-04-01', '2024-03-31'))
      y(start, finish) on f.start_on <= y.finish and (f.end_on is null or f.end_on >= y.start)
    where f.authority = 'E08000026' group by 1, 2, 3 order by 1, 2, 3`,
};
