import { publishedFigureList } from '@careshape/metrics';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { connectionResolver } from './connection.js';
import { Document, PublishedFigure, toPublishedFigure } from './publishedFigure.js';

/** `publishedFigures`: the list. */
export const PublishedFiguresResolver = connectionResolver({
  list: publishedFigureList,
  name: 'PublishedFigure',
  description: 'Every figure the council has published, as printed, with its document and place.',
  node: PublishedFigure,
  toNode: toPublishedFigure,
  reads: { document: ['documentId'] },
});

/** What hangs on a published figure. */
@Resolver(() => PublishedFigure)
export class PublishedFigureResolver {
  @FieldResolver(() => Document, { nullable: true, description: 'Document it is printed in.' })
  document(
    @Root() { documentId }: PublishedFigure,
    @Ctx() { loaders }: Context,
  ): Promise<Document | null> {
    return loaders.documents.load(documentId);
  }
}
