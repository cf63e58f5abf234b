// The recommended rules of graphql-eslint, for the schema and for the examples; run from the root of the repository.
import { fileURLToPath } from 'node:url';
import graphql from '@graphql-eslint/eslint-plugin';

const folder = fileURLToPath(new URL('../../../schema/', import.meta.url));
const parserOptions = { graphQLConfig: { schema: `${folder}civil-society.graphql`, documents: `${folder}examples/*.graphql` } };
const recommended = graphql.configs['flat/schema-recommended'].rules;
const [level, names] = recommended['@graphql-eslint/naming-convention'];

export default [
  { files: ['**/*.graphql'], languageOptions: { parser: graphql.parser, parserOptions }, plugins: { '@graphql-eslint': graphql } },
  {
    files: ['schema/civil-society.graphql'],
    rules: {
      ...recommended,
      // The SDL is printed with descriptions of one line.
      '@graphql-eslint/description-style': ['error', { style: 'inline' }],
      // A volunteer type is a term of the report.
      '@graphql-eslint/naming-convention': [level, { ...names, 'ObjectTypeDefinition,ObjectTypeExtension': { forbiddenPrefixes: ['Type'] } }],
      // What a pattern computes has no identity.
      '@graphql-eslint/strict-id-in-types': 'off',
      // A term of a solution is a configuration: Term.term.
      '@graphql-eslint/no-typename-prefix': 'off',
    },
  },
  { files: ['schema/examples/*.graphql'], rules: graphql.configs['flat/operations-recommended'].rules },
];
