import {
  type Article,
  type Browser,
  createDiagnostic,
  type Finding,
  type OutputFile,
  type RenderContext,
  type Rendered,
} from '@trifold/core'
import type { SlidesOptions } from '../options.ts'
import { pressSlides } from '../press.ts'
import { printDeck } from '../print-deck.ts'
import { browserFound, browserPrints } from './findings.ts'

/**
 * Prints an article's deck with the machine's browser: `print` is handed the deck as the HTML document that the format
 * `slides` gives. Without a browser there are no files, and an error says what to install.
 */
export const printInBrowser = async (
  article: Article,
  name: string,
  options: SlidesOptions,
  context: RenderContext,
  print: (browser: Browser, document: string) => Promise<OutputFile[]>,
): Promise<Rendered> => {
  let document = ''
  const rendered = await pressSlides(article, { name }, options, context, async (press) => {
    document = await printDeck(press)
    return []
  })
  if (document === '') return rendered
  const fail = (finding: Finding): Rendered => ({
    ...rendered,
    diagnostics: [...rendered.diagnostics, createDiagnostic(context.file, undefined, finding)],
  })
  const browser = await context.browser()
  if ('problem' in browser) return fail(browserFound(browser))
  try {
    return { ...rendered, files: await print(browser, document) }
  } catch (cause) {
    return fail(browserPrints(cause instanceof Error ? cause.message : String(cause)))
  }
}
