import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const run = `axe.run(document, { resultTypes: ['violations'], reporter: 'no-passes' }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))`

/** What axe-core finds wrong with the page as it stands now, as `rule: element`. */
export const accessibilityFindings = async (page: Page): Promise<string[]> => {
  // A page's own policy forbids foreign scripts; what the debugger evaluates is not subject to it.
  await page.evaluate(axe)
  // What fades in is judged when it is there.
  await page.evaluate('Promise.all(document.getAnimations().map(({ finished }) => finished))')
  return page.evaluate<string[]>(run)
}
