import { type Block, plainText, type Section } from '@trifold/core'
import { type Printer, withoutLinks } from '@trifold/prose'
import type { HtmlOptions } from './options.ts'

const fewest = 4

/** The table of contents, two levels deep, as an `ol`; empty where the page is to have none. */
export const contents = (blocks: readonly Block[], printer: Printer, toc: HtmlOptions['toc']): string => {
  const sections = sectionsOf(blocks)
  if (toc === false || sections.length === 0) return ''
  const entries = sections.flatMap((section) => [section, ...sectionsOf(section.children)])
  if (toc === 'auto' && entries.length < fewest) return ''
  return list(sections, printer, 2)
}

const sectionsOf = (blocks: readonly Block[]): Section[] =>
  blocks.filter(
    (block): block is Section => block.type === 'section' && plainText(block.heading).trim() !== '',
  )

const list = (sections: readonly Section[], printer: Printer, levels: number): string => {
  if (sections.length === 0 || levels === 0) return ''
  const items = sections.map((section) => {
    // The printer makes the link, so the id is written as everywhere else.
    const link = printer.inline([
      { type: 'link', url: `#${encodeURIComponent(section.id)}`, children: withoutLinks(section.heading) },
    ])
    return `<li>${link}${list(sectionsOf(section.children), printer, levels - 1)}</li>`
  })
  return `<ol>\n${items.join('\n')}\n</ol>`
}
