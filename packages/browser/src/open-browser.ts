import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserProblem } from '@trifold/core'
import { type LaunchedChrome, launch } from 'chrome-launcher'
import CDP from 'chrome-remote-interface'
import { browserVariable, findBrowser } from './find-browser.ts'
import { printPdf } from './print-pdf.ts'
import { takePictures } from './take-pictures.ts'
import { withPage } from './with-page.ts'

/** A browser that runs, until it is closed. */
export interface OpenBrowser extends Browser {
  /** Ends its process and removes its profile. */
  close(): void
}

/**
 * Starts the machine's browser without a window, with a profile of its own and without a network.
 * `environment` is what may name a program (`TRIFOLD_BROWSER`).
 */
export const openBrowser = async (environment: NodeJS.ProcessEnv): Promise<OpenBrowser | BrowserProblem> => {
  const program = findBrowser(environment)
  if (typeof program !== 'string') return program
  const profile = mkdtempSync(join(tmpdir(), 'trifold-browser-'))
  let launched: LaunchedChrome | undefined
  const close = (): void => {
    launched?.kill()
    // The process may write its last files while it ends.
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 })
  }
  try {
    launched = await launch({
      chromePath: program,
      chromeFlags: flags(),
      userDataDir: profile,
      // What it writes beside its profile, too: nothing is left in the user's folders.
      envVars: { ...environment, XDG_CONFIG_HOME: profile, XDG_CACHE_HOME: profile },
      ...quietly,
    })
    const { port } = launched
    const { Browser: version } = await CDP.Version({ port })
    return {
      version,
      pdf: (html) => withPage(port, html, printPdf),
      pictures: (html, shots) => withPage(port, html, (page) => takePictures(page, shots)),
      close,
    }
  } catch (cause) {
    close()
    return failed(program, cause)
  }
}

/** A browser that does not answer within 15 seconds is none. */
const quietly = { logLevel: 'silent', connectionPollInterval: 100, maxConnectionRetries: 150 } as const

const flags = (): string[] => [
  '--headless=new',
  '--disable-component-update',
  '--disable-gpu',
  '--hide-scrollbars',
  '--force-color-profile=srgb',
  // No name leads anywhere: a document that asked for something would get nothing.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  // Chromium has no sandbox for the superuser, as whom containers run.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** What listens to nobody is a port to the launcher; to people it is no browser. */
const reasonOf = (cause: unknown): string => {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return reason.includes('ECONNREFUSED') ? 'it does not answer as a browser does' : reason
}

const failed = (program: string, cause: unknown): BrowserProblem => ({
  problem: 'failed',
  message: `the browser ${JSON.stringify(program)} did not start: ${reasonOf(cause)}`,
  help: `See whether it starts by itself, or name another one in ${browserVariable}.`,
})
