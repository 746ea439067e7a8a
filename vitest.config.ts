import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/redis/setup.ts', 'test/program.ts'],
    testTimeout: 60_000,
    maxWorkers: 4,
    isolate: false,
  },
})
