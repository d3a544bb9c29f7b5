import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserProblem } from '@trifold/core'
import { browserVariable, findBrowser } from './find-browser.ts'
import { inTime, LateError } from './in-time.ts'
import { printPdf } from './print-pdf.ts'
import { type StartedBrowser, startBrowser } from './start-browser.ts'
import { takePictures } from './take-pictures.ts'
import { type Page, withPage } from './with-page.ts'

/** A browser that runs, until it is closed. */
export interface OpenBrowser extends Browser {
  /** Ends its process and removes its profile. */
  close(): void
}

/** Longest that things may take, in ms. */
export interface BrowserLimits {
  /** Until it answers: one that is started for the first time takes seconds, on a busy machine many. */
  readonly start: number
  readonly document: number
}

const usual: BrowserLimits = { start: 30_000, document: 120_000 }

/**
 * Starts the machine's browser without a window, with a profile of its own and without a network.
 * `environment` is what may name a program (`TRIFOLD_BROWSER`). It is ended when the signal is given, and when it does not answer
 * twice: what is asked of it then fails at once.
 */
export const openBrowser = async (
  environment: NodeJS.ProcessEnv,
  signal?: AbortSignal,
  limits = usual,
): Promise<OpenBrowser | BrowserProblem> => {
  const program = findBrowser(environment)
  if (typeof program !== 'string') return program
  const profile = mkdtempSync(join(tmpdir(), 'trifold-browser-'))
  let started: StartedBrowser | undefined
  const close = (): void => {
    signal?.removeEventListener('abort', close)
    started?.kill()
    // The process may write its last files while it ends.
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 })
  }
  signal?.addEventListener('abort', close)
  try {
    signal?.throwIfAborted()
    // What it writes beside its profile, too: nothing is left in the user's folders.
    const own = { ...environment, XDG_CONFIG_HOME: profile, XDG_CACHE_HOME: profile }
    started = startBrowser({ program, profile, flags: flags(), environment: own }, limits.start)
    const port = await started.port
    const version = await inTime(versionAt(port), limits.start)
    let late = 0
    const show = <Value>(html: string, run: (page: Page) => Promise<Value>): Promise<Value> =>
      withPage(port, html, limits.document, run).catch((error: unknown) => {
        if (error instanceof LateError && ++late === mostLate) close()
        throw error
      })
    return {
      version,
      pdf: (html) => show(html, printPdf),
      pictures: (html, shots) => show(html, (page) => takePictures(page, shots)),
      close,
    }
  } catch (cause) {
    close()
    return failed(program, cause)
  }
}

/** What it calls itself (Chrome DevTools Protocol, HTTP endpoints). Asked here, as the client throws where nobody can catch it. */
const versionAt = async (port: number): Promise<string> => {
  const answer: unknown = await (await fetch(`http://127.0.0.1:${port}/json/version`)).json()
  return String(Object(answer).Browser)
}

/** Documents that take too long: one may be to blame itself. */
const mostLate = 2

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
