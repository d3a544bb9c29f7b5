import { findChromium } from './find-chromium.ts'
import { installPackages, mayInstall } from './install-packages.ts'

/**
 * Runs once before all tests, so that none of them installs while another does. Where there is no Chromium and this is
 * root on Debian, says so and installs the distribution's package; elsewhere stops with what to install. A browser
 * test is never skipped.
 */
const ensureChromium = (): void => {
  if (findChromium() !== undefined) return
  if (!mayInstall())
    throw new Error(
      'No Chromium was found. Install Chromium or Chrome, or name its program in CHROMIUM_PATH.',
    )
  installPackages('chromium', 'fonts-liberation')
  if (findChromium() === undefined)
    throw new Error('apt-get installed chromium, yet no program of that name is on PATH.')
}

// Vitest calls the default export of a global set-up file.
export default ensureChromium
