import type { Block, Section } from '@trifold/core'

/** Headings at the article's top to sections, which nest by rank and hold what stands under them. */
export const nestSections = (blocks: readonly Block[]): Block[] => {
  const top: Block[] = []
  const open: Section[] = []
  for (const block of blocks) {
    if (block.type === 'heading') while ((open.at(-1)?.depth ?? 0) >= block.depth) open.pop()
    const target = open.at(-1)?.children ?? top
    if (block.type !== 'heading') target.push(block)
    else {
      const { id, position, depth, prose, children: heading } = block
      const mode = prose === undefined ? {} : { prose }
      const section: Section = { id, position, type: 'section', depth, ...mode, heading, children: [] }
      target.push(section)
      open.push(section)
    }
    extend(open, block)
  }
  return top
}

/** A section ends where its last block does. */
const extend = (open: readonly Section[], { position }: Block): void => {
  if (position === undefined) return
  for (const section of open) {
    if (section.position) section.position = { start: section.position.start, end: position.end }
  }
}
