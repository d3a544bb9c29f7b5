import {
  type Article,
  type Block,
  type Except,
  isFor,
  type Only,
  rootsOf,
  selectFor,
  visit,
} from '@trifold/core'
import type { CompileOptions } from '../compile-options.ts'
import type { Report } from '../source/report.ts'

type Formats = CompileOptions['formats']
type Fence = Only | Except

/**
 * `only` and `except` leave every format something, and somebody sees each of them. Data is made of the front matter, too,
 * and is never empty.
 */
export const checkEmptyFormats = (article: Article, formats: Formats, report: Report): void => {
  const shown = formats.filter(({ group }) => group !== 'data')
  let first: Fence | undefined
  visit(rootsOf(article), (node, ancestors) => {
    if (!isFence(node)) return
    first ??= node
    const around = [...ancestors.filter(isFence), node]
    if (formats.some((format) => around.every((fence) => isFor(fence, format)))) return
    report(node.position, {
      code: 'format-filled',
      severity: 'warning',
      message: `No format shows what stands in this block ${node.type}; expected one that it is for.`,
      help: around.length > 1 ? 'Take it out of the block around it.' : 'Name fewer formats.',
    })
    return false
  })
  if (first === undefined || isEmpty(article.children)) return
  const empty = shown.filter((format) => isEmpty(selectFor(article, format).article.children))
  if (empty.length === 0) return
  report(first.position, {
    code: 'format-filled',
    severity: 'warning',
    message: `only and except leave nothing for ${named(empty, shown)}; expected something in each format.`,
    help: 'Write something for them outside these blocks, or leave them out with formats in trifold.config.json.',
  })
}

const isFence = (node: { readonly type: string }): node is Fence =>
  node.type === 'only' || node.type === 'except'

/** Headings alone announce something and are nothing. */
const isEmpty = (blocks: readonly Block[]): boolean =>
  blocks.every((block) =>
    block.type === 'section' ? isEmpty(block.children) : block.type === 'thematicBreak',
  )

/** Groups by their name where all of their formats are meant. */
const named = (empty: Formats, formats: Formats): string => {
  const isWhole = (group: string): boolean =>
    formats.every((format) => format.group !== group || empty.includes(format))
  return [...new Set(empty.map(({ name, group }) => (isWhole(group) ? group : name)))].join(', ')
}
