import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The release that the tests build a site with, of the line that runs on the oldest Node that Trifold runs on. */
const version = '5.18.2'
/** What Astro needs is of that time, too, so that each installation is the same. */
const before = '2026-06-01'

/**
 * The folder of Astro, installed on first use into a cache of its own: with it, the repository's lock file would hold
 * hundreds of packages that nothing else needs.
 */
export const ensureAstro = (): string => {
  const folder = join(import.meta.dirname, '../../node_modules/.cache/astro', version)
  const astro = join(folder, 'node_modules/astro')
  if (existsSync(join(folder, 'installed'))) return astro
  mkdirSync(folder, { recursive: true })
  const manifest = { private: true, dependencies: { astro: version } }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  const options = ['--ignore-scripts', `--before=${before}`, '--no-audit', '--no-fund', '--loglevel=error']
  execFileSync('npm', ['install', ...options], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  writeFileSync(join(folder, 'installed'), '')
  return astro
}
