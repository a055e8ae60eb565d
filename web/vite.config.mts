import { defineConfig } from 'vite';

/** Where the hub of `npm start` listens, for a page that is being worked on. */
const HUB = process.env['HUB_URL'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  root: import.meta.dirname,
  server: {
    host: '127.0.0.1',
    port: 5173,
    strictPort: true,
    proxy: { '/graphql': HUB, '/web-settings.json': HUB },
  },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // Nothing of the page stands in the page itself: its security policy takes scripts and styles from files only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The sizes that count are held in test/web/.
    reportCompressedSize: false,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      // Libraries mark what only runs in a browser, for servers that render; there is none here.
      checks: { moduleLevelDirective: false },
    },
  },
});
