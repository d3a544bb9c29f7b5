import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const tools = join(import.meta.dirname, 'tools')
const cache = join(import.meta.dirname, '../../node_modules/.cache/turbo-tools')

/**
 * The folder of the packages in `tools/`, installed by their lock on first use into a cache of its own: with them, the
 * repository's lock file would hold hundreds of packages that nothing else needs.
 */
export const ensureTools = (): string => {
  const lock = readFileSync(join(tools, 'package-lock.json'))
  const folder = join(cache, createHash('sha256').update(lock).digest('hex').slice(0, 16))
  const packages = join(folder, 'node_modules')
  if (existsSync(folder)) return packages
  mkdirSync(cache, { recursive: true })
  const made = mkdtempSync(join(cache, 'install-'))
  cpSync(tools, made, { recursive: true })
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  execFileSync('npm', ['ci', ...options], { cwd: made, stdio: ['ignore', 'ignore', 'inherit'] })
  // Whole or not at all; where another run was faster, its folder stays.
  if (existsSync(folder)) rmSync(made, { recursive: true })
  else renameSync(made, folder)
  return packages
}
