import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: process.env.VITEST
    ? []
    : [
        remix({
          appDirectory: 'src',
          ignoredRouteFiles: ['**/*.test.*'],
          future: {
            v3_fetcherPersist: true,
            v3_lazyRouteDiscovery: true,
            v3_relativeSplatPath: true,
            v3_singleFetch: true,
            v3_throwAbortReason: true,
          },
        }),
      ],
  build: {
    target: 'es2022',
    // Node runs the workspace’s own packages as they are, so that each stands in memory once, beside its files.
    rollupOptions: isSsrBuild ? { external: [/^@putright\//] } : {},
  },
  css: {
    preprocessorOptions: {
      scss: { loadPaths: [import.meta.dirname, `${import.meta.dirname}/node_modules`], quietDeps: true },
    },
  },
}))
