import { type Article, type Block, type Node, nested, rootsOf } from '@trifold/core'
import { load } from 'cheerio'

/** A stretch of an article's text without a break in it, and the blocks it stands in, outermost first. */
export interface Piece {
  text: string
  /** The letters and digits of it. */
  squeezed: string
  blockIds: readonly string[]
}

/** Only letters and digits, so that spacing, quotes and markup do not count. */
export const squeeze = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '')

/** What interrupts a run of text in some format: a footnote's number, a picture, a raw tag, a line break. */
const breaksRun = (node: Node): boolean =>
  node.type === 'footnoteReference' || node.type === 'image' || node.type === 'html' || node.type === 'break'

const isInline = (node: Node): boolean => !('id' in node)

/** The texts between the tags of raw HTML, one for each element that holds any. */
const htmlRuns = (html: string): string[] => {
  const page = load(html.replace(/<(script|style)[\s\S]*?<\/\1>/gi, ' '))
  return page('*')
    .contents()
    .toArray()
    .filter((node) => node.type === 'text')
    .map((node) => page(node).text())
}

/** The text that a block itself holds, without that of the blocks inside it. */
const ownRuns = (block: Node): string[] => {
  if (block.type === 'code') return block.value.split('\n')
  if (block.type === 'html') return htmlRuns(block.value)
  const runs: string[] = ['']
  const add = (node: Node): void => {
    if (breaksRun(node)) runs.push(node.type === 'image' ? (node.alt ?? '') : '', '')
    else if (node.type === 'text' || node.type === 'inlineCode') runs[runs.length - 1] += node.value
    else for (const child of nested(node)) add(child)
  }
  for (const child of nested(block)) {
    if (isInline(child)) add(child)
    if (block.type === 'comparisonRow') runs.push('')
  }
  return runs
}

const pieceOf = (text: string, blockIds: readonly string[]): Piece[] => {
  const squeezed = squeeze(text)
  return squeezed === '' ? [] : [{ text, squeezed, blockIds }]
}

/** Every piece of an article's text that has a letter or digit in it, in reading order: its title first. */
export const piecesOf = (article: Article): Piece[] => {
  const pieces = pieceOf(article.meta.title, [])
  const gather = (node: Node, outer: readonly string[]): void => {
    if (isInline(node)) return
    const blockIds = [...outer, (node as Block).id]
    for (const text of ownRuns(node)) pieces.push(...pieceOf(text, blockIds))
    for (const child of nested(node)) gather(child, blockIds)
  }
  for (const root of rootsOf(article)) gather(root, [])
  return pieces
}
