import { type Article, type Node, nested, rootsOf } from '@trifold/core'
import { load } from 'cheerio'

/** What does not interrupt a run of text. */
const joined: ReadonlySet<string> = new Set(['text', 'inlineCode', 'emphasis', 'strong', 'delete', 'link'])

/** The article's text that is for slides, one run for each stretch that nothing interrupts: a line, a cell, a paragraph. */
export const runsOf = (article: Article): string[] => {
  const runs: string[] = ['']
  const gather = (node: Node): void => {
    if (isForOthers(node)) return
    const apart = !joined.has(node.type)
    if (apart) runs.push('')
    if (node.type === 'text' || node.type === 'inlineCode') runs[runs.length - 1] += node.value
    if (node.type === 'code') runs.push(...node.value.split('\n'))
    if (node.type === 'html') runs.push(...textsOfHtml(node.value))
    for (const child of nested(node)) gather(child)
    if (apart) runs.push('')
  }
  for (const root of rootsOf(article)) gather(root)
  return [...new Set(runs)].filter((run) => run.trim() !== '')
}

const isForOthers = (node: Node): boolean =>
  (node.type === 'only' && !node.for.includes('slides')) ||
  (node.type === 'except' && node.for.includes('slides'))

const textsOfHtml = (html: string): string[] => {
  const page = load(html)
  return page('*')
    .contents()
    .toArray()
    .filter((node) => node.type === 'text')
    .map((node) => page(node).text())
}
