import type { Dimension, Measure } from '@careshape/metrics';
import { Field } from 'type-graphql';

export type Class = new () => object;

/** Adds a field to a generated class, as a decorator would to a written one. */
export type FieldMaker = (
  id: string,
  type: () => object,
  options: { description: string; nullable?: boolean; defaultValue?: unknown },
) => void;

/** What adds fields to a class. */
export function fieldMaker(target: Class): FieldMaker {
  return (id, type, options) => Field(type as () => Class, options)(target.prototype, id);
}

/** The definition of a dimension or measure, and who may not have it. */
export function described({ definition, notForPublic }: Dimension | Measure): string {
  return notForPublic
    ? `${definition} For signed-in analysts only: ${sentence(notForPublic)}`
    : definition;
}

/** A label inside a sentence. */
export function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function sentence(words: string): string {
  return words.endsWith('.') ? words : `${words}.`;
}
