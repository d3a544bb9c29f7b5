import type { Element, ElementContent } from 'hast'
import { codeBlock } from './code-block.ts'
import { collapseSpace } from './collapse-space.ts'
import { type FlowBlock, type FlowSetting, indented, paragraphOf, stack } from './flow-setting.ts'
import { classesOf, inlineRuns, settingOf } from './inline-runs.ts'
import { itemGap, listBlock } from './list-block.ts'
import type { Character, Paragraph } from './paragraph.ts'
import { tableLines } from './table-lines.ts'

/** Elements that a line ends before and after. */
const blockNames: ReadonlySet<string> = new Set(
  (
    'aside blockquote caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary ' +
    'table ul'
  ).split(' '),
)

/** Elements as paragraphs, one below the other; the first has no white space above it. */
export const flow = (nodes: readonly ElementContent[], setting: FlowSetting): Paragraph[] => {
  const blocks: FlowBlock[] = []
  let line: ElementContent[] = []
  let above: Element | undefined
  const endLine = () => {
    const runs = collapseSpace(inlineRuns(line, setting))
    if (runs.length > 0) blocks.push({ paragraphs: [paragraphOf(runs, setting)], gap: setting.gap })
    line = []
  }
  for (const node of nodes) {
    if (node.type === 'element' && holdsBlocks(node)) {
      endLine()
      blocks.push({ paragraphs: block(node, setting), gap: gapAbove(node, above, setting) })
      above = node
    } else line.push(node)
  }
  endLine()
  return stack(blocks)
}

/** White space above a block, in px: what belongs to the one above stands nearer to it. */
const gapAbove = (
  node: Element,
  above: Element | undefined,
  { gap, level, character }: FlowSetting,
): number => {
  const names = above === undefined ? [] : classesOf(above)
  if (names.includes('callout-title')) return belowName * character.size
  if (names.includes('code-title')) return belowCodeTitle
  return level > 0 && (node.tagName === 'ul' || node.tagName === 'ol') ? itemGap * character.size : gap
}

/** White space below the name of a callout, in em; and below that of code, in px. */
const belowName = 0.1
const belowCodeTitle = 8

const holdsBlocks = (node: Element): boolean =>
  blockNames.has(node.tagName) ||
  node.children.some((child) => child.type === 'element' && holdsBlocks(child))

const block = (node: Element, setting: FlowSetting): Paragraph[] => {
  if (Object.hasOwn(handlers, node.tagName)) return handlers[node.tagName]?.(node, setting) ?? []
  // What only groups, or an element of a line around blocks.
  return flow(node.children, { ...setting, ...settingOf(node, setting) })
}

/** Blocks in a setting of their own. */
const set =
  (character: Partial<Character>) =>
  ({ children }: Element, setting: FlowSetting): Paragraph[] =>
    flow(children, { ...setting, character: { ...setting.character, ...character } })

const standingIn =
  (em: number) =>
  ({ children }: Element, setting: FlowSetting): Paragraph[] =>
    flow(children, indented(setting, em))

const bold = set({ bold: true })

/** A paragraph; the name of a callout, or of another block, is one that stands out. */
const paragraph = (node: Element, setting: FlowSetting): Paragraph[] => {
  const classes = classesOf(node)
  if (classes.includes('callout-title')) return set({ bold: true, colour: 'accent' })(node, setting)
  if (classes.includes('block-title')) return bold(node, setting)
  return flow(node.children, setting)
}

const handlers: Readonly<Record<string, (node: Element, setting: FlowSetting) => Paragraph[]>> = {
  p: paragraph,
  h1: bold,
  h2: bold,
  h3: bold,
  h4: bold,
  h5: bold,
  h6: bold,
  dt: bold,
  summary: bold,
  caption: bold,
  figcaption: set({ colour: 'muted' }),
  blockquote: standingIn(1.2),
  aside: standingIn(1),
  dd: standingIn(1.4),
  ul: listBlock,
  ol: listBlock,
  pre: codeBlock,
  table: tableLines,
  hr: (_node, { character, ...setting }) => [
    paragraphOf([{ text: '———', character: { ...character, colour: 'line' } }], { ...setting, character }),
  ],
}
