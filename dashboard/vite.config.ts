import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// the API beside a development server; the built pages are served by the API itself
const api = process.env['CARESHAPE_API'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist',
    target: 'es2022',
    sourcemap: false,
    reportCompressedSize: true,
    // a test reads from it what each page needs before its figures stand
    manifest: true,
    // ECharts with the parts in use is one chunk, loaded after the first figures
    chunkSizeWarningLimit: 600,
  },
  server: { host: '127.0.0.1', proxy: { '/graphql': api } },
  preview: { host: '127.0.0.1', proxy: { '/graphql': api } },
});
