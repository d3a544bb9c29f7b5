import type { Block, Paragraph, Phrasing } from '@trifold/core'
import { imagesIn } from './images-in.ts'
import { inlineText } from './inline-slice.ts'

/**
 * A paragraph of images alone that stands among other blocks, its captions as text below; undefined for any other.
 */
export const tellCaptions = (paragraph: Paragraph): Block[] | undefined => {
  const captions = imagesIn(paragraph.children).map(({ title }) => title?.trim() ?? '')
  const told = captions.filter((caption) => caption !== '')
  if (told.length === 0 || inlineText(paragraph.children).trim() !== '') return undefined
  return [
    { ...paragraph, children: untitled(paragraph.children) },
    ...told.map((value): Paragraph => {
      const text: Phrasing = { type: 'text', value }
      return { type: 'paragraph', id: paragraph.id, children: [{ type: 'emphasis', children: [text] }] }
    }),
  ]
}

const untitled = (nodes: readonly Phrasing[]): Phrasing[] =>
  nodes.map((node): Phrasing => {
    if (node.type === 'image') {
      const { title: _, ...image } = node
      return image
    }
    // Children of the same kinds leave a node what it is.
    return 'children' in node ? ({ ...node, children: untitled(node.children) } as Phrasing) : node
  })
