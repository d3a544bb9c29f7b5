import type { Code, Paragraph } from 'mdast'
import type { Conversion } from './conversion.ts'
import { written } from './written.ts'

/**
 * A paragraph that stands between two lines `$$` is TeX, which Markdown would alter: a block of code in the language
 * `math`, as GitHub has it. Undefined for any other paragraph.
 */
export const displayMath = (node: Paragraph, conversion: Conversion): Code | undefined => {
  const [first] = node.children
  if (first?.type !== 'text' || !first.value.startsWith('$$\n')) return undefined
  const inContainer = (node.position?.start.column ?? 1) > 1
  const margin = inContainer ? /^[ \t>]+/ : /^[ \t]+/
  const lines = (written(node.position, conversion) ?? '').split('\n').map((line) => line.replace(margin, ''))
  if (lines.length < 3 || lines.at(-1)?.trimEnd() !== '$$') return undefined
  const value = lines.slice(1, -1).join('\n')
  if (value.includes('$$')) return undefined
  return { type: 'code', lang: 'math', value, ...(node.position && { position: node.position }) }
}
