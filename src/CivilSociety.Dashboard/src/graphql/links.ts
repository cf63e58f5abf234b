import type { AnyVariables, TypedDocumentNode } from 'urql';
import { endpoint } from './endpoint';

// biome-ignore lint/suspicious/noExplicitAny: a link is made of any document, whatever its answer and variables.
export type AnyDocument = TypedDocumentNode<any, any>;

/** The name of a document's operation. */
export function nameOf(document: AnyDocument): string {
  const operation = document.definitions.find(definition => definition.kind === 'OperationDefinition');
  if (!operation?.name) throw new Error('A document of a view has a named operation.');
  return operation.name.value;
}

/** The address of the IDE with a document of the dashboard and these variables. */
export function ideLink(operation: string, variables: AnyVariables): string {
  return `${endpoint.href}/examples/${operation}/${base64Url(JSON.stringify(variables ?? {}))}`;
}

/** The address of the answer as a table, with a column that says how to cite each row. */
export function tableLink(
  { document, variables }: { document: AnyDocument; variables: AnyVariables },
  format: 'csv' | 'xlsx',
): string {
  const query = new URLSearchParams({
    documentId: nameOf(document),
    variables: JSON.stringify(variables ?? {}),
    format,
    cite: 'true',
    // Where a row has a list, it stands once for each of its items.
    repeat: 'true',
  });
  return `${endpoint.href}?${query}`;
}

export function curlOf(query: string, variables: AnyVariables): string {
  const body = JSON.stringify({ query, variables }, undefined, 2).replaceAll("'", "'\\''");
  return `curl '${endpoint.href}' -H 'Content-Type: application/json' -d '${body}'`;
}

export function typescriptOf(query: string, variables: AnyVariables): string {
  const text = query.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  return `const query = \`${text}\`;
const variables = ${JSON.stringify(variables, undefined, 2)};
const response = await fetch('${endpoint.href}', {
  method: 'POST',
  headers: { Accept: 'application/graphql-response+json', 'Content-Type': 'application/json' },
  body: JSON.stringify({ query, variables }),
});
const { data, errors } = await response.json();
`;
}

function base64Url(text: string): string {
  const bytes = String.fromCharCode(...new TextEncoder().encode(text));
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
