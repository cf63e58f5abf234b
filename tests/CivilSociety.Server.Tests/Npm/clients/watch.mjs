// Leads what a client sends to the server of the test, and keeps how it was sent; prints whatever the client warns of.
const endpoint = process.argv[2];
const send = globalThis.fetch;

/** What was sent: by which method, the text of a document, and its hash or id. */
export const requests = [];

globalThis.fetch = (address, options) => {
  const { searchParams } = new URL(address);
  const { query, documentId, extensions } = options?.body ? JSON.parse(options.body) : Object.fromEntries(searchParams);
  const { persistedQuery } = typeof extensions === 'string' ? JSON.parse(extensions) : extensions ?? {};
  requests.push({ method: options?.method ?? 'GET', text: query, id: documentId ?? persistedQuery?.sha256Hash });
  return send(String(address).replace('http://localhost:5080/graphql', endpoint), options);
};
console.warn = console.error = (...message) => console.log('Warning:', ...message);
