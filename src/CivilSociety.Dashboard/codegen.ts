import type { CodegenConfig } from '@graphql-codegen/cli';

// Types, documents and the manifest that makes the documents trusted: all from the schema and the views' own .graphql files.
export default {
  schema: '../../schema/civil-society.graphql',
  documents: 'src/**/*.graphql',
  emitLegacyCommonJSImports: false,
  silent: true,
  generates: {
    'src/graphql/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: { enumsAsTypes: true, useTypeImports: true },
    },
  },
} satisfies CodegenConfig;
