import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium } from './find-chromium.ts'

/**
 * Runs once before all tests, so that none of them installs while another does. Where there is no Chromium and this is
 * root on Debian, says so and installs the distribution's package; elsewhere stops with what to install. A browser
 * test is never skipped.
 */
const ensureChromium = (): void => {
  if (findChromium() !== undefined) return
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version')
  if (!mayInstall)
    throw new Error(
      'No Chromium was found. Install Chromium or Chrome, or name its program in CHROMIUM_PATH.',
    )
  process.stderr.write('No Chromium was found: installing the package chromium with apt-get.\n')
  apt('update', '-qq')
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation')
  if (findChromium() === undefined)
    throw new Error('apt-get installed chromium, yet no program of that name is on PATH.')
}

const apt = (...words: string[]): void => {
  execFileSync('apt-get', words, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

// Vitest calls the default export of a global set-up file.
export default ensureChromium
