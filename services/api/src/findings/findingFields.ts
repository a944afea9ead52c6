import type { Finding } from '@careshape/metrics';

/** A finding in the shape of its GraphQL type; codes as filters take them. */
export function findingFields(
  { kind, sentence, figures, weight }: Finding,
  codeName: (dimension: string, code: string) => string = (_, code) => code,
): object {
  return {
    kind,
    sentence,
    weight,
    figures: figures.map(({ codes, measure, period }) => ({
      measure,
      period,
      keys: Object.entries(codes).map(([dimension, code]) => ({
        dimension,
        code: code === null ? null : codeName(dimension, code),
      })),
    })),
  };
}
