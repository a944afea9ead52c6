import type { CodegenConfig } from '@graphql-codegen/cli';
import { documentsPreset } from './documentsPreset.js';

const config: CodegenConfig = {
  schema: '../schema/schema.graphql',
  documents: ['src/**/*.graphql'],
  generates: {
    'src/gql/': {
      preset: documentsPreset,
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string', JSON: 'unknown' },
      },
    },
    'src/gql/questionTypes.ts': { plugins: ['./questionTypesPlugin.ts'] },
  },
};

export default config;
