import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { BrowserProblem } from '@trifold/core'
import { Launcher } from 'chrome-launcher'

/** The variable of the environment that names a browser's program. */
export const browserVariable = 'TRIFOLD_BROWSER'

/** Programs that the launcher does not look for everywhere: Edge, which prints as Chromium does, and Chromium. */
const others = {
  names: ['microsoft-edge-stable', 'microsoft-edge', 'chromium', 'chromium-browser'],
  places: [
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
} as const

/**
 * The program that `TRIFOLD_BROWSER` names, else a Chrome, Chromium or Edge that is installed; or what to install.
 * A program that is named and cannot be run is a problem: no other one is taken in its stead.
 */
export const findBrowser = (environment: NodeJS.ProcessEnv): string | BrowserProblem => {
  const named = environment[browserVariable]
  if (named !== undefined && named !== '') return isExecutable(named) ? named : notThere(named)
  return installed() ?? alongside(environment) ?? missing
}

const installed = (): string | undefined => {
  try {
    return Launcher.getFirstInstallation()
  } catch {
    // The launcher throws where it knows no way to look.
    return undefined
  }
}

const alongside = ({ PATH = '' }: NodeJS.ProcessEnv): string | undefined => {
  const folders = PATH.split(delimiter).filter((folder) => folder !== '')
  const programs = folders.flatMap((folder) => others.names.map((name) => join(folder, name)))
  return [...programs, ...others.places].find(isExecutable)
}

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const install =
  'Install Chromium (Debian, Ubuntu: apt install chromium; macOS: brew install --cask chromium; Windows: winget install Google.Chrome; Edge will do, too)'

const missing: BrowserProblem = {
  problem: 'missing',
  message: 'no Chromium, Chrome or Edge was found on this machine',
  help: `${install}, or name its program in ${browserVariable}.`,
}

const notThere = (path: string): BrowserProblem => ({
  problem: 'missing',
  message: `${browserVariable} names ${JSON.stringify(path)}, which is no program that can be run`,
  help: `Name the program of a Chromium, Chrome or Edge, or unset ${browserVariable} to have one looked for.`,
})
