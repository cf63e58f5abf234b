// Apollo Client, as the page for front-end teams shows it; its next page is always asked for.
import { use } from './cache.mjs';
import { client } from '../generated/clients/apollo.js';

const query = async (query, variables, fetchPolicy) => (await client.query({ query, variables, fetchPolicy })).data;
await use({
  fetch: (document, variables) => query(document, variables, 'network-only'),
  read: (document, variables) => query(document, variables, 'cache-only'),
});
