// Graphcache, as the page for front-end teams shows it.
import { use } from './cache.mjs';
import { client } from '../generated/clients/urql.js';

const query = async (document, variables, requestPolicy) => {
  const { data, error } = await client.query(document, variables, { requestPolicy });
  if (error) throw error;
  return data;
};
await use({
  fetch: (document, variables) => query(document, variables, 'cache-first'),
  read: (document, variables) => query(document, variables, 'cache-only'),
});
