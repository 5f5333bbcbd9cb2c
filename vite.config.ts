import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { textsByLanguage } from './scripts/texts-by-language.ts';

/**
 * Two builds of the same pages: `vite build` makes what the browser loads, `vite build --ssr` the render
 * function that the server calls (Node does not run .tsx).
 */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: isSsrBuild ? [react()] : [react(), textsByLanguage()],
  base: '/',
  build: {
    target: 'es2022',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    manifest: true,
    ...(isSsrBuild
      ? { outDir: 'dist/server', rolldownOptions: { input: 'src/web/public/render.tsx' } }
      : {
          outDir: 'dist/public',
          rolldownOptions: {
            input: {
              site: 'src/web/public/browser.ts',
              audit: 'src/web/enhance/audit/main.ts',
              cost: 'src/web/enhance/cost/main.tsx',
              desk: 'src/web/desk/main.tsx',
              'follow-up': 'src/web/follow-up/main.tsx',
              join: 'src/web/join/main.tsx',
              participant: 'src/web/participant/main.tsx',
            },
          },
        }),
  },
  ssr: { target: 'node' },
}));
