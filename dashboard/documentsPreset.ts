import { basename, dirname } from 'node:path';
import { preset as clientPreset } from '@graphql-codegen/client-preset';
import {
  type DefinitionNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';

type Executable = FragmentDefinitionNode | OperationDefinitionNode;

/**
 * Writes the types of every question to `graphql.ts`, and the questions of each folder to a file of its own.
 *
 * A page then carries its own questions and no others, and a fragment that many figures use is written once.
 * `graphql.ts` hands all of them on: an import names what it needs, wherever it stands.
 */
export const documentsPreset: typeof clientPreset = {
  ...clientPreset,
  buildGeneratesSection: async (options) => {
    const sections = await clientPreset.buildGeneratesSection(options);
    const types = sections.find(({ filename }) => filename.endsWith('/graphql.ts'));
    if (!types) throw new Error('the client preset writes no graphql.ts');
    const folders = definitionsByFolder(options.documents);
    const exported = [...folders.keys()].map(
      (folder) => `export * from './${folder}Documents.js';`,
    );
    return [
      {
        ...types,
        plugins: [
          ...types.plugins.filter((plugin) => !('typed-document-node' in plugin)),
          { add: { content: exported.join('\n') } },
        ],
      },
      ...[...folders.keys()].map((folder) => ({
        ...types,
        filename: `${options.baseOutputDir}${folder}Documents.ts`,
        documents: [],
        plugins: [{ documents: {} }],
        pluginMap: { documents: { plugin: () => documentsOf(folder, folders) } },
      })),
    ];
  },
};

function definitionsByFolder(
  files: readonly {
    readonly location?: string;
    readonly document?: { readonly definitions: readonly DefinitionNode[] };
  }[],
): ReadonlyMap<string, readonly Executable[]> {
  const found = files.flatMap(({ location = '', document }) =>
    (document?.definitions ?? []).flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION || definition.kind === Kind.OPERATION_DEFINITION
        ? [{ folder: basename(dirname(location)), definition }]
        : [],
    ),
  );
  return new Map(
    [...Map.groupBy(found, ({ folder }) => folder)].map(([folder, own]) => [
      folder,
      own.map(({ definition }) => definition),
    ]),
  );
}

/** The file of a folder's questions. */
function documentsOf(folder: string, folders: ReadonlyMap<string, readonly Executable[]>): string {
  const own = folders.get(folder) ?? [];
  const fragments = new Map(
    [...folders.values()]
      .flat()
      .flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const homeOf = (name: string) =>
    [...folders].find(([, all]) => all.some((one) => constantOf(one) === name))?.[0] ?? folder;
  const parts = own.map((definition) => ({
    definition,
    names: [definition, ...fragmentsIn(definition, fragments)].map(constantOf),
  }));
  const foreign = [...new Set(parts.flatMap(({ names }) => names))]
    .filter((name) => homeOf(name) !== folder)
    .map((name) => `import { ${name} } from './${homeOf(name)}Documents.js';`);
  return [
    "import type { TypedDocumentNode } from '@graphql-typed-document-node/core';",
    "import type { DefinitionNode } from 'graphql';",
    "import type * as types from './graphql.js';",
    ...foreign,
    ...own.map(
      (one) =>
        `export const ${constantOf(one)} = ${JSON.stringify(one, kept)} as unknown as DefinitionNode;`,
    ),
    ...parts.map(({ definition, names }) => {
      const { variable, type } = typedDocument(definition);
      return `export const ${variable} = {"kind":"Document","definitions":[${names.join(',')}]} as unknown as TypedDocumentNode<${type}>;`;
    }),
    '',
  ].join('\n');
}

function constantOf(definition: Executable): string {
  return `${definition.name?.value ?? ''}${definition.kind === Kind.FRAGMENT_DEFINITION ? 'Fragment' : 'Operation'}Node`;
}

function typedDocument(definition: Executable): { variable: string; type: string } {
  const name = definition.name?.value ?? '';
  return definition.kind === Kind.FRAGMENT_DEFINITION
    ? { variable: `${name}FragmentDoc`, type: `types.${name}Fragment, unknown` }
    : { variable: `${name}Document`, type: `types.${name}Query, types.${name}QueryVariables` };
}

/** The fragments that a definition uses, and those that they use, each once. */
function fragmentsIn(
  definition: Executable,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  found = new Set<FragmentDefinitionNode>(),
): ReadonlySet<FragmentDefinitionNode> {
  visit(definition, {
    FragmentSpread: ({ name }) => {
      const fragment = fragments.get(name.value);
      if (!fragment || found.has(fragment)) return;
      found.add(fragment);
      fragmentsIn(fragment, fragments, found);
    },
  });
  return found;
}

/** Leaves out where a definition stood, and lists without anything in them. */
function kept(key: string, value: unknown): unknown {
  return key === 'loc' || (Array.isArray(value) && value.length === 0) ? undefined : value;
}
