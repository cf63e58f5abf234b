import { env } from 'node:process';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { trustedDocuments } from './trusted-documents.ts';

// Where the catalog is served while pages are written.
const catalog = env.CIVILSOCIETY_SERVER ?? 'http://localhost:5080';

export default defineConfig({
  plugins: [react(), trustedDocuments()],
  // The server says in the page's <base> where it is served.
  base: './',
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { proxy: { '/graphql': catalog, '/exports': catalog } },
  test: { include: ['src/**/*.test.ts'] },
});
