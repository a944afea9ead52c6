import type { ClosedList } from '@careshape/metrics';
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';

/** The GraphQL types of one closed list: its enum, a value with its label, and a filter. */
export interface ClosedListTypes {
  readonly enumType: object;
  readonly value: new () => object;
  readonly filter: new () => object;
  /** A code with its label; null, and a column that was not asked for, stay null. */
  labelled(code: string | null | undefined): LabelledCode | null;
}

/** A code of a closed list with its label. */
export interface LabelledCode {
  readonly code: string;
  readonly label: string;
}

const known = new Map<string, { readonly list: ClosedList; readonly types: ClosedListTypes }>();

/**
 * The GraphQL types of a closed list, made once and shared by every cube and list that names it.
 *
 * @throws Error where two lists of one name hold different codes
 */
export function closedListTypes(list: ClosedList): ClosedListTypes {
  const earlier = known.get(list.list);
  if (earlier) {
    if (codesOf(earlier.list) !== codesOf(list))
      throw new Error(`two closed lists named ${list.list} hold different codes`);
    return earlier.types;
  }
  const types = makeTypes(list);
  known.set(list.list, { list, types });
  return types;
}

/**
 * The name of a code as a GraphQL enum value: upper case, with a prefix where a digit leads.
 *
 * @example enumName('AgeBand', '18-64') // 'AGE_18_64'
 */
export function enumName(list: string, code: string): string {
  const name = code.toUpperCase().replace(/[^A-Z0-9]+/g, '_');
  if (!/^\d/.test(name)) return name;
  return list.includes('Age') ? `AGE_${name}` : `CODE_${name}`;
}

function codesOf(list: ClosedList): string {
  return list.values.map(({ code }) => code).join();
}

function makeTypes(list: ClosedList): ClosedListTypes {
  const names = list.values.map(({ code, label }) => ({
    name: enumName(list.list, code),
    code,
    label,
  }));
  const enumType = Object.fromEntries(names.map(({ name, code }) => [name, code]));
  registerEnumType(enumType, {
    name: list.list,
    description: list.definition,
    valuesConfig: Object.fromEntries(
      names.map(({ name, label }) => [name, { description: `${label}.` }]),
    ),
  });

  const value = class {};
  ObjectType(`${list.list}Value`, {
    description: `One value of ${list.list}, with its label.`,
    simpleResolvers: true,
  })(value);
  Field(() => enumType, { description: 'Code of the value.' })(value.prototype, 'code');
  Field(() => String, { description: 'The value in words.' })(value.prototype, 'label');

  const filter = class {};
  InputType(`${list.list}Filter`, { description: `Keeps or leaves out values of ${list.list}.` })(
    filter,
  );
  const codes = { nullable: true };
  Field(() => [enumType], { ...codes, description: 'Keep these values.' })(filter.prototype, 'in');
  Field(() => [enumType], { ...codes, description: 'Leave these values out.' })(
    filter.prototype,
    'notIn',
  );

  const labels = new Map(list.values.map(({ code, label }) => [code, { code, label }]));
  const labelled = (code: string | null | undefined) => labels.get(code ?? '') ?? null;
  return { enumType, value, filter, labelled };
}
