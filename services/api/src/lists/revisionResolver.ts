import { revisionList } from '@careshape/metrics';
import { connectionResolver } from './connection.js';
import { Revision, toRevision } from './revision.js';

/** `revisions`: the list. */
export const RevisionsResolver = connectionResolver({
  list: revisionList,
  name: 'Revision',
  description:
    'Which days of which layout each load told of, newest first: for the first time, or in place of an earlier load. A figure of the past changes only by a revision of its days.',
  node: Revision,
  toNode: toRevision,
  reads: {
    peopleBefore: ['layout', 'peopleBefore', 'leadBefore'],
    peopleAfter: ['layout', 'peopleAfter', 'leadAfter'],
  },
});
