import type { Browser, BrowserProblem } from '@trifold/core'
import type { OpenBrowser } from './open-browser.ts'

/** Opens the machine's browser when it is first asked for, and hands out the same one from then on. */
export interface BrowserSource {
  open(): Promise<Browser | BrowserProblem>
  /** Closes it, if it was opened. */
  close(): Promise<void>
}

/** What drives a browser is loaded with the first one. The signal ends it, whatever it is at. */
export const createBrowserSource = (environment: NodeJS.ProcessEnv, signal?: AbortSignal): BrowserSource => {
  let opened: Promise<OpenBrowser | BrowserProblem> | undefined
  const open = async (): Promise<OpenBrowser | BrowserProblem> => {
    const { openBrowser } = await import('./open-browser.ts')
    return openBrowser(environment, signal)
  }
  return {
    open: () => {
      opened ??= open()
      return opened
    },
    close: async () => {
      const browser = await opened
      if (browser !== undefined && 'close' in browser) browser.close()
    },
  }
}
