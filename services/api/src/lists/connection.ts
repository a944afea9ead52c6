import {
  checkListForPublic,
  dataVersion,
  type List,
  type ListField,
  type ListOrder,
  type ListPage,
  type ListWhere,
  listCount,
  listPage,
  pageSize,
  type Policy,
} from '@careshape/metrics';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, InputType, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { tooManyRows } from '../csv/tooManyRows.js';
import { forAnalysts } from '../graphql/forAnalysts.js';
import { withExample } from '../graphql/rootExamples.js';
import { type Selection, selectionOf } from '../graphql/selection.js';
import { closedListTypes } from '../types/closedList.js';
import { fieldEnum, fieldEnumName } from '../types/fieldEnum.js';
import {
  ListCodeFilter,
  DateFilter,
  DateTimeFilter,
  Direction,
  FlagFilter,
  IntegerFilter,
  NumberFilter,
  TextFilter,
} from '../types/inputs.js';
import { PageInfo } from '../types/outputs.js';
import { DateScalar } from '../types/scalars.js';

type Class = new () => object;

/** How a list appears in the schema. */
export interface ConnectionOptions<Row> {
  readonly list: List<Row>;
  /** GraphQL name of one thing: `Provider`. */
  readonly name: string;
  readonly description: string;
  /** GraphQL type of one thing. */
  readonly node: Class;
  /** A row in the shape of that type; columns that no selected field reads are missing in it. */
  readonly toNode: (row: Row, authority: string, policy: Policy) => object;
  /** Fields of the type that are no column of their own name, and the columns they are made of; `id` is made of the key. */
  readonly reads: Readonly<Record<string, readonly (keyof Row & string)[]>>;
}

/** The resolver of a list: a Relay connection, filtered, sorted and paged in either direction. */
export function connectionResolver<Row>(options: ConnectionOptions<Row>): Class {
  const { list, name, description } = options;
  const connection = connectionType(options);
  const where = whereType(list, name);
  const order = orderType(list, name);
  const resolver = class {
    async [list.id](
      asked: ListWhere | null,
      orderBy: readonly ListOrder[] | null,
      first: number | null,
      after: string | null,
      last: number | null,
      before: string | null,
      info: GraphQLResolveInfo,
      context: Context,
      asOf?: string | null,
    ): Promise<object> {
      const { reader, policy } = context;
      if (list.notForPublic) forAnalysts(list.id, context);
      checkListForPublic(list, { where: asked, orderBy }, policy);
      const selection = selectionOf(info, 3);
      const selected = new Set(selection.map(({ field }) => field));
      const columns = columnsOf(selection, { id: [list.key], ...options.reads });
      const paged = [first, last, after, before].some(
        (given) => given !== null && given !== undefined,
      );
      const unasked = context.whole && !paged;
      const rows = unasked ? pageSize.most : first;
      const versioned = wantsVersion(selection);
      const request = {
        where: asked,
        asOf: asOf ?? null,
        orderBy,
        first: rows,
        after,
        last,
        before,
        columns,
        versioned,
      };
      const rowsWanted = ['nodes', 'edges', 'pageInfo'].some((field) => selected.has(field));
      const [page, totalCount] = await Promise.all([
        rowsWanted ? listPage(list, request, reader) : null,
        selected.has('totalCount') ? listCount(list, asked, reader, asOf) : null,
      ]);
      if (unasked && page?.hasNextPage)
        throw tooManyRows(list.id, await listCount(list, asked, reader, asOf), pageSize.most);
      const toNode = (row: Row) => ({
        ...options.toNode(row, reader.authority, policy),
        ...(asOf ? { asOf } : {}),
      });
      if (page) return pageFields(page, toNode, totalCount);
      const version = versioned ? await dataVersion(reader.db, reader.authority) : null;
      return { totalCount, dataVersion: version };
    }
  };
  const { prototype } = resolver;
  const optional = { nullable: true };
  Resolver()(resolver);
  Query(() => connection, {
    ...optional,
    name: list.id,
    description: withExample(list.id, description),
  })(prototype, list.id, Object.getOwnPropertyDescriptor(prototype, list.id)!);
  const keyField = list.fields.find(({ id, column = id }) => column === list.key)!;
  const usual = list.order
    .map(({ field, direction }) => `${fieldEnumName(field)} ${direction}`)
    .join(', ');
  Arg('where', () => where, { ...optional, description: 'What to keep.' })(prototype, list.id, 0);
  Arg('orderBy', () => [order], {
    ...optional,
    description: `The order; left out, ${usual || fieldEnumName(keyField.id)}.`,
  })(prototype, list.id, 1);
  Arg('first', () => Int, {
    ...optional,
    description: `Rows from the start, at most ${pageSize.most}; ${pageSize.usual} when neither first nor last is given.`,
  })(prototype, list.id, 2);
  Arg('after', () => String, { ...optional, description: 'Start after this cursor.' })(
    prototype,
    list.id,
    3,
  );
  Arg('last', () => Int, {
    ...optional,
    description: `Rows from the end, at most ${pageSize.most}.`,
  })(prototype, list.id, 4);
  Arg('before', () => String, { ...optional, description: 'End before this cursor.' })(
    prototype,
    list.id,
    5,
  );
  Info()(prototype, list.id, 6);
  Ctx()(prototype, list.id, 7);
  if (list.sourceOn)
    Arg('asOf', () => DateScalar, {
      ...optional,
      description:
        'The day whose state is wanted, as far as the records tell of it; left out, the latest.',
    })(prototype, list.id, 8);
  return resolver;
}

/** Whether anything is selected that is bound to the version of the data: it, or a cursor. */
function wantsVersion(selection: readonly Selection[]): boolean {
  const ofVersion = ['dataVersion', 'cursor', 'startCursor', 'endCursor'];
  return selection.some(
    ({ field, inner }) =>
      ofVersion.includes(field) ||
      (field !== 'nodes' && inner.some((inside) => ofVersion.includes(inside.field))),
  );
}

/** The columns behind the fields selected of each node. */
function columnsOf(
  selection: readonly Selection[],
  reads: Readonly<Record<string, readonly string[]>>,
): string[] {
  const inside = (field: string, from: readonly Selection[]) =>
    from.filter((selected) => selected.field === field).flatMap(({ inner }) => inner);
  const fields = [...inside('nodes', selection), ...inside('node', inside('edges', selection))];
  return fields.flatMap(({ field }) => reads[field] ?? [field]);
}

/** The fields of a connection; each is made when it is read, since a query selects few of them. */
function pageFields<Row>(
  { rows, hasNextPage, hasPreviousPage, dataVersion: version }: ListPage<Row>,
  toNode: (row: Row) => object,
  totalCount: number | null,
): object {
  return {
    totalCount,
    dataVersion: version,
    get edges() {
      return rows.map((at) => ({
        node: toNode(at.row),
        get cursor() {
          return at.cursor;
        },
      }));
    },
    get nodes() {
      return rows.map(({ row }) => toNode(row));
    },
    pageInfo: {
      hasNextPage,
      hasPreviousPage,
      get startCursor() {
        return rows[0]?.cursor ?? null;
      },
      get endCursor() {
        return rows.at(-1)?.cursor ?? null;
      },
    },
  };
}

function connectionType<Row>({ list, name, node }: ConnectionOptions<Row>): Class {
  const edge = class {};
  ObjectType(`${name}Edge`, {
    description: `A ${list.singular} and its place in the list.`,
    simpleResolvers: true,
  })(edge);
  Field(() => String, { description: 'Marks this place for after and before.' })(
    edge.prototype,
    'cursor',
  );
  Field(() => node, { description: `The ${list.singular}.` })(edge.prototype, 'node');

  const connection = class {};
  ObjectType(`${name}Connection`, {
    description: `A page of ${list.id}.`,
    simpleResolvers: true,
  })(connection);
  const { prototype } = connection;
  Field(() => [edge], { description: 'The page, with a cursor for each row.' })(prototype, 'edges');
  Field(() => [node], { description: 'The page.' })(prototype, 'nodes');
  Field(() => PageInfo, { description: 'Where the page lies.' })(prototype, 'pageInfo');
  Field(() => Int, { description: 'Rows on all pages together; counted only when selected.' })(
    prototype,
    'totalCount',
  );
  Field(() => Int, {
    description:
      'Version of the data the page was read from; a cursor is refused (DATA_CHANGED) once a load has raised it.',
  })(prototype, 'dataVersion');
  return connection;
}

function whereType<Row>(list: List<Row>, name: string): Class {
  const where = class {};
  InputType(`${name}Where`, {
    description: `Which ${list.id} to keep: everything given must hold.`,
  })(where);
  const { prototype } = where;
  const optional = { nullable: true };
  Field(() => [where], { ...optional, description: 'All of these must hold.' })(prototype, 'and');
  Field(() => [where], { ...optional, description: 'One of these must hold.' })(prototype, 'or');
  Field(() => where, { ...optional, description: 'This must not hold.' })(prototype, 'not');
  for (const field of list.fields) {
    const type = filterType(field);
    Field(() => type, { ...optional, description: described(field) })(prototype, field.id);
  }
  return where;
}

function filterType(field: ListField): Class {
  if (field.values) return closedListTypes(field.values).filter;
  return filters[field.kind];
}

function described({ definition, notForPublic }: ListField): string {
  return notForPublic ? `${definition} For signed-in analysts only: ${notForPublic}.` : definition;
}

const filters: Record<ListField['kind'], Class> = {
  code: ListCodeFilter,
  codes: ListCodeFilter,
  text: TextFilter,
  integer: IntegerFilter,
  number: NumberFilter,
  date: DateFilter,
  time: DateTimeFilter,
  flag: FlagFilter,
};

function orderType<Row>(list: List<Row>, name: string): Class {
  const sortable = list.fields.filter(({ sorts }) => sorts);
  const fields = fieldEnum(
    `${name}Field`,
    `What ${list.id} can be sorted by.`,
    sortable.map((field) => ({ id: field.id, description: described(field) })),
  );
  const order = class {};
  InputType(`${name}Order`, { description: `One word of the order of ${list.id}.` })(order);
  Field(() => fields, { description: 'What to sort by.' })(order.prototype, 'field');
  Field(() => Direction, {
    defaultValue: Direction.ASC,
    description: 'Which way; what is not known comes last in either.',
  })(order.prototype, 'direction');
  return order;
}
