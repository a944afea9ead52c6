import { catalogue, type CatalogueCube as CubeWords, loadedOf } from '@careshape/metrics';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { Coverage } from '../types/outputs.js';
import { enumName } from '../types/closedList.js';
import { CatalogueCube } from './catalogueTypes.js';
import { withExample } from '../graphql/rootExamples.js';
import { fieldNames } from './fieldNames.js';

const cubes: readonly CatalogueCube[] = catalogue.map(toCatalogueCube);

/** `catalogue`: every cube, dimension and measure with its definition, from which a client builds its menus. */
@Resolver(() => CatalogueCube)
export class CatalogueResolver {
  @Query(() => [CatalogueCube], {
    description: withExample(
      'catalogue',
      'Every subject with its dimensions and measures, and what each means.',
    ),
  })
  catalogue(): readonly CatalogueCube[] {
    return cubes;
  }

  @FieldResolver(() => [Coverage], { description: 'What is loaded of the files it is made from.' })
  coverage(
    @Root() { id }: CatalogueCube,
    @Ctx() { reader }: Context,
  ): Promise<readonly Coverage[]> {
    return loadedOf(id, reader);
  }
}

function toCatalogueCube(cube: CubeWords): CatalogueCube {
  return {
    ...cube,
    dimensions: cube.dimensions.map((dimension) => ({
      ...dimension,
      ...fieldNames(cube, dimension),
      list: dimension.list ?? null,
      values: (dimension.values ?? []).map(({ code, label }) => ({
        code,
        name: enumName(dimension.list ?? '', code),
        label,
      })),
      notForPublic: dimension.notForPublic ?? null,
    })),
    measures: cube.measures.map((measure) => ({
      ...measure,
      ...fieldNames(cube, measure),
      notForPublic: measure.notForPublic ?? null,
      notForPublicBy: measure.notForPublicBy ?? [],
    })),
  };
}
