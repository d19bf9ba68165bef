import { defineConfig } from 'vite';

export default defineConfig({
  base: '/playground/',
  build: { outDir: '../dist/web', emptyOutDir: true },
  // The editor's workers are modules that import other modules.
  worker: { format: 'es' },
});
