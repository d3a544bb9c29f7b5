import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Article, OutputFile } from '@trifold/core'
import { marpRenderer } from '@trifold/marp'
import type { Browser } from 'playwright-core'
import { createContext } from '../articles/render-article.ts'
import { pictureOf } from '../slides-judge/article/pictures.ts'
import { type MarpSlide, measureMarp } from './marp-in-page.ts'
import { type MarpPage, marpPage } from './marp-page.ts'

/** The Markdown that an article has for Marp, and the images beside it; throws where the format is withheld. */
export const renderMarp = async (
  article: Article,
  options: object = {},
): Promise<{ markdown: string; files: readonly OutputFile[] }> => {
  const context = { ...createContext(), asset: pictureOf }
  const parsed = marpRenderer.options.parse(options)
  const { files, diagnostics } = await marpRenderer.render(article, parsed, context)
  const markdown = files[0]?.content
  if (typeof markdown !== 'string')
    throw new Error(diagnostics.map(({ code, message }) => `${code}: ${message}`).join('\n'))
  return { markdown, files }
}

/** Shows Markdown by the real Marp Core in Chromium, and measures each slide. */
export const judgeMarp = async (
  browser: Browser,
  markdown: string,
  files: readonly OutputFile[] = [],
): Promise<{ slides: MarpSlide[]; comments: MarpPage['comments'] }> => {
  const { html, comments } = marpPage(markdown, files)
  const folder = mkdtempSync(join(tmpdir(), 'trifold-marp-'))
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  try {
    const file = join(folder, 'marp.html')
    writeFileSync(file, html)
    const page = await context.newPage()
    await page.goto(pathToFileURL(file).href)
    await page.evaluate(nextFrames)
    return { slides: await page.evaluate(measureMarp), comments }
  } finally {
    await context.close()
    rmSync(folder, { recursive: true })
  }
}

/** Marp's own script sets wide code smaller when it is told of its size, which is in the frame after it is there. */
const nextFrames = async (): Promise<void> => {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
}

/** What leaves its room, a line for each. */
export const overIn = (slides: readonly MarpSlide[]): string[] =>
  slides.flatMap(({ over }, index) => over.map((what) => `slide ${index + 1}: ${what}`))
