import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: ['../db/src/testing/global-setup.ts', './src/testing/redis.ts'],
    testTimeout: 60_000,
    hookTimeout: 30_000,
  },
})
