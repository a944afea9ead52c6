import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// the API beside a development server; the built pages are served by the API itself
const api = process.env['CARESHAPE_API'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [react()],
  // the workers of the playground's editor are files of their own
  worker: { format: 'es' },
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  build: {
    outDir: 'dist',
    target: 'es2022',
    sourcemap: false,
    reportCompressedSize: true,
    // a test reads from it what each page needs before its figures stand
    manifest: true,
    // the playground's editor is one large chunk by nature; a test holds what a page needs for its first view
    chunkSizeWarningLimit: 3_000,
    rollupOptions: {
      output: {
        // few requests for a first view: what most pages need is one file, the drawings that pages share another
        codeSplitting: {
          groups: [
            // what starts everything else waits for nothing
            { name: 'start', test: /preload-helper|loadChartDrawing/, priority: 1 },
            { name: 'frame', minShareCount: 5 },
            {
              name: 'charts',
              test: /src\/charts\/(?!panel\/(?:ChartDrawing|chartSvg|echarts))/,
              minShareCount: 2,
            },
          ],
        },
      },
      // the editor's parts carry a mark for a compiler that is not used here
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/graphql': api } },
  preview: { host: '127.0.0.1', proxy: { '/graphql': api } },
});
