// What `npm run bench` runs: bench.ts, compiled as it is loaded.
import { join } from 'node:path'
import { runnerImport } from 'vite'

const { module } = await runnerImport(join(import.meta.dirname, 'bench.ts'), {
  configFile: false,
  logLevel: 'error',
})
await module.bench(process.argv.slice(2))
