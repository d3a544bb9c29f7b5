import type { Html } from '@trifold/core'
import type { Paragraph } from 'mdast'
import type { Conversion } from './conversion.ts'
import { placeOf } from './place.ts'
import { written } from './written.ts'

/**
 * A paragraph that is a comment of MDX and nothing else, as the comment of HTML that says the same: Docusaurus reads its
 * posts as MDX, and ends their beginning with one (truncate).
 */
export const asMdxComment = (node: Paragraph, conversion: Conversion): Html | undefined => {
  const [first] = node.children
  if (first?.type !== 'text' || !first.value.startsWith('{/')) return undefined
  const source = written(node.position, conversion) ?? ''
  const words = source.slice(3, -3)
  if (!source.startsWith('{/*') || !source.endsWith('*/}') || words.includes('*/')) return undefined
  // Two hyphens could end a comment of HTML.
  const value = `<!-- ${words.trim().replace(/-(?=-)/g, '- ')} -->`
  return { id: '', position: placeOf(node), type: 'html', value }
}
