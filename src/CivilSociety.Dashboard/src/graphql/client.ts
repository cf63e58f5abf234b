import { persistedExchange } from '@urql/exchange-persisted';
import { Client, cacheExchange, fetchExchange } from 'urql';
import { endpoint } from './endpoint';

type TrustedDocument = { __meta__: { hash: string } };

// Answers are kept by document and variables: nothing here changes data, so a normalized cache (and the schema it needs) would only weigh.
// Each document goes as its hash, by GET: the browser keeps the answer with its ETag, and the server says 304 while nothing is new.
// While pages are written, the server does not know their documents yet: it gets their text once, which can be too long for a link.
const trusted = persistedExchange({
  preferGetForPersistedQueries: import.meta.env.PROD ? 'force' : 'within-url-limit',
  ...(import.meta.env.PROD && {
    generateHash: async (_: string, document: unknown) => (document as TrustedDocument).__meta__.hash,
  }),
});

export const client = new Client({ url: endpoint.href, exchanges: [cacheExchange, trusted, fetchExchange] });
