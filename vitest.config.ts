import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/support/neo4j.ts',
    pool: 'forks',
    maxWorkers: '100%', // tests wait for programs that they start more than they compute
    testTimeout: 30_000,
    hookTimeout: 180_000, // a Neo4j container takes its time to start and to stop
  },
  resolve: {
    // graphql must be loaded once: its own checks refuse a schema made by another copy of it.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
});
