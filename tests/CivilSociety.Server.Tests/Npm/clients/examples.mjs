// Prints the documented operations that a cache answers otherwise than the server, right away or from what it keeps.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import * as documents from '../generated/clients/documents/graphql.js';

const folder = '../../../schema/examples/';

export async function compare({ fetch: ask, read }) {
  for (const file of readdirSync(folder).filter(name => name.endsWith('.graphql'))) {
    const document = documents[`${readFileSync(folder + file, 'utf8').match(/^query (\w+)/m)[1]}Document`];
    const values = folder + file.replace('.graphql', '.variables.json');
    const variables = existsSync(values) ? JSON.parse(readFileSync(values, 'utf8')) : {};
    const query = new URLSearchParams({ documentId: document.__meta__.hash, variables: JSON.stringify(variables) });
    const { data } = await (await fetch(`http://localhost:5080/graphql?${query}`)).json();
    for (const answer of [await ask(document, variables), await read(document, variables)]) {
      if (!isDeepStrictEqual(JSON.parse(JSON.stringify(answer)), data)) console.log(`${file} differs`);
    }
  }
}
