import { publishedFigureList } from '@careshape/metrics';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { connectionResolver } from './connection.js';
import { Document, PublishedFigure, toDocument, toPublishedFigure } from './publishedFigure.js';

/** `publishedFigures`: the list. */
export const PublishedFiguresResolver = connectionResolver({
  list: publishedFigureList,
  name: 'PublishedFigure',
  description: 'Every figure the council has published, as printed, with its document and place.',
  node: PublishedFigure,
  toNode: toPublishedFigure,
  reads: { reference: ['id'], document: ['documentId'] },
});

/** What hangs on a published figure. */
@Resolver(() => PublishedFigure)
export class PublishedFigureResolver {
  @FieldResolver(() => Document, { nullable: true, description: 'Document it is printed in.' })
  async document(
    @Root() { documentId }: PublishedFigure,
    @Ctx() { loaders, reader }: Context,
  ): Promise<Document | null> {
    const row = await loaders.documents.load(documentId);
    return row && toDocument(row, reader.authority);
  }
}
