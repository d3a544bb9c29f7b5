import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** A page opened from disk, with what it did that a self-contained file must not do. */
export interface OpenedFile {
  page: Page
  /** Addresses it asked for, beside its own. */
  requests: string[]
  /** Errors and warnings on the console, and uncaught exceptions. */
  complaints: string[]
  close(): Promise<void>
}

/** Writes HTML into a folder of its own and opens it from `file://`. */
export const openFile = async (
  browser: Browser,
  html: string | Uint8Array,
  options: BrowserContextOptions & { search?: string; hash?: string } = {},
): Promise<OpenedFile> => {
  const { search = '', hash = '', ...contextOptions } = options
  const folder = mkdtempSync(join(tmpdir(), 'trifold-'))
  const file = join(folder, 'index.html')
  writeFileSync(file, html)
  const address = pathToFileURL(file).href
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...contextOptions })
  const page = await context.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (url.split(/[?#]/)[0] !== address && !url.startsWith('data:')) requests.push(url)
  })
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(address + search + hash)
  return {
    page,
    requests,
    complaints,
    close: async () => {
      await context.close()
      rmSync(folder, { recursive: true })
    },
  }
}
