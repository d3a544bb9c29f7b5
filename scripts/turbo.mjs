import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'

/**
 * Runs Turborepo with telemetry and notices off. Telemetry can be turned off by environment variables alone, and npm
 * scripts have no way to set one that works in every shell.
 */
const quiet = { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', TURBO_PRINT_VERSION_DISABLED: '1' }

const turbo = createRequire(import.meta.url).resolve('turbo/bin/turbo')
const { status, error } = spawnSync(process.execPath, [turbo, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ...quiet },
})
if (error !== undefined) throw error
process.exitCode = status ?? 1
