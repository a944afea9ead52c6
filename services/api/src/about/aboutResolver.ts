import { allLoaded, methodology, platformState } from '@careshape/metrics';
import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { toLoad } from '../lists/load.js';
import { version } from '../version.js';
import { About, toAuthority } from './aboutTypes.js';
import { policyWords } from './policyWords.js';
import { withExample } from '../graphql/rootExamples.js';

/** `about`: what this service is and whose data it holds. */
@Resolver()
export class AboutResolver {
  @Query(() => About, {
    nullable: true,
    description: withExample('about', 'What this service is and whose data it holds.'),
  })
  async about(@Ctx() { reader, policy }: Context): Promise<About> {
    const [state, coverage] = await Promise.all([platformState(reader), allLoaded(reader)]);
    const { authority, authorityName, dataVersion, demo, latestLoad } = state;
    return {
      name: 'Careshape',
      version,
      authority: toAuthority(authority, authorityName),
      demo,
      dataVersion,
      coverage,
      latestLoad: latestLoad && toLoad(latestLoad, authority),
      policy: { ...policy, words: policyWords(policy), methodology: methodology(policy) },
    };
  }
}
