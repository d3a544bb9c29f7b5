import { defineConfig } from 'vitest/config'

/** One configuration for every workspace: tests run from source, through the `@trifold/source` export condition. */
export default defineConfig({
  ssr: { resolve: { conditions: ['@trifold/source', 'node', 'import', 'default'] } },
  test: {
    include: ['src/**/*.test.ts', '*/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/out/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
