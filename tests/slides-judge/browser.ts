import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import type { SlideReport } from './page/report.ts'

/** A page of Chromium that one deck after the other is opened in. */
export interface JudgingPage {
  readonly page: Page
  judge(html: string, change?: (page: Page) => Promise<void>): Promise<SlideReport[]>
  close(): Promise<void>
}

const stages = { width: 1280, height: 720 }

export const openJudgingPage = async (browser: Browser): Promise<JudgingPage> => {
  const context = await browser.newContext({ viewport: stages, reducedMotion: 'reduce', bypassCSP: true })
  await context.addInitScript(await bundled())
  const page = await context.newPage()
  const folder = mkdtempSync(join(tmpdir(), 'trifold-judge-'))
  const file = join(folder, 'slides.html')
  return {
    page,
    judge: async (html, change) => {
      writeFileSync(file, html)
      await page.goto(pathToFileURL(file).href)
      await change?.(page)
      return page.evaluate(async () => {
        await document.fonts.ready
        // The init script puts the function there.
        return (window as unknown as { judgePage: () => SlideReport[] }).judgePage()
      })
    },
    close: async () => {
      await context.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** The judge's own script, as the browser runs it. */
const bundled = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'page/judge-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome111',
  })
  return outputFiles[0]?.text ?? ''
}
