import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserProblem } from '@trifold/core'
import CDP from 'chrome-remote-interface'
import { browserVariable, findBrowser } from './find-browser.ts'
import { printPdf } from './print-pdf.ts'
import { type StartedBrowser, startBrowser } from './start-browser.ts'
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
  let started: StartedBrowser | undefined
  const close = (): void => {
    process.off('SIGINT', interrupt)
    started?.kill()
    // The process may write its last files while it ends.
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 })
  }
  // The browser leads a group of processes of its own, which no interruption of this one reaches.
  const interrupt = (): never => {
    close()
    process.exit(interrupted)
  }
  process.once('SIGINT', interrupt)
  try {
    started = startBrowser({
      program,
      profile,
      flags: flags(),
      // What it writes beside its profile, too: nothing is left in the user's folders.
      environment: { ...environment, XDG_CONFIG_HOME: profile, XDG_CACHE_HOME: profile },
    })
    const port = await started.port
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

/** The exit status of a process that was interrupted: 128 and the signal's number. */
const interrupted = 130

const flags = (): string[] => [
  '--headless=new',
  '--disable-component-update',
  '--disable-gpu',
  '--hide-scrollbars',
  '--force-color-profile=srgb',
  // No name leads anywhere: a document that asked for something would get nothing.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  ...(process.platform === 'linux' ? ['--disable-setuid-sandbox'] : []),
  // Chromium has no sandbox for the superuser, as whom containers run.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

const failed = (program: string, cause: unknown): BrowserProblem => ({
  problem: 'failed',
  message: `the browser ${JSON.stringify(program)} did not start: ${cause instanceof Error ? cause.message : String(cause)}`,
  help: `See whether it starts by itself, or name another one in ${browserVariable}.`,
})
