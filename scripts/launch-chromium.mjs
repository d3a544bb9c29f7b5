import { execFileSync } from 'node:child_process'
import { chromium } from 'playwright-core'

/** Starts the Chromium that `CHROMIUM_PATH` names, else the one on the path. */
export const launchChromium = () => {
  const executablePath =
    process.env.CHROMIUM_PATH ??
    execFileSync('sh', ['-c', 'command -v chromium || command -v google-chrome'], { encoding: 'utf8' }).trim()
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  })
}
