import { catalogue, type CatalogueCube as CubeWords } from '@careshape/metrics';
import { Query, Resolver } from 'type-graphql';
import { enumName } from '../types/closedList.js';
import { CatalogueCube } from './catalogueTypes.js';

const cubes: readonly CatalogueCube[] = catalogue.map(toCatalogueCube);

/** `catalogue`: every cube, dimension and measure with its definition, from which a client builds its menus. */
@Resolver()
export class CatalogueResolver {
  @Query(() => [CatalogueCube], {
    description: 'Every subject with its dimensions and measures, and what each means.',
  })
  catalogue(): readonly CatalogueCube[] {
    return cubes;
  }
}

function toCatalogueCube(cube: CubeWords): CatalogueCube {
  return {
    ...cube,
    dimensions: cube.dimensions.map((dimension) => ({
      ...dimension,
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
      notForPublic: measure.notForPublic ?? null,
      notForPublicBy: measure.notForPublicBy ?? [],
    })),
  };
}
