import { type Block, type CalloutKind, calloutKinds, type Phrasing } from '@trifold/core'
import type { OpeningFence } from '../fences/fence-line.ts'
import type { BlockContext, BlockFrame } from './block.ts'
import { isOtherBlock, otherCallout } from './other-tools.ts'

/**
 * What becomes of a fence that another tool knows: the nearest callout, or what it holds, in its place, with its title
 * as a bold paragraph. A warning says so. Undefined for any other fence.
 */
export const readOtherBlock = (
  fence: OpeningFence,
  { title, ...frame }: BlockFrame,
  children: Block[],
  context: BlockContext,
): Block[] | undefined => {
  if (fence.form === 'myst' || (fence.form === 'trifold' && !isOtherBlock(fence.name))) return undefined
  if (fence.form === 'pandoc' && fence.name === 'notes') {
    warn(fence, 'it is read as the speaker’s notes', 'Write :::notes.', context)
    return [{ ...frame, type: 'notes', children }]
  }
  const callout = readCallout(fence, title)
  if (callout !== undefined) {
    warn(fence, `it is read as the callout ${callout.kind}`, `Write :::${callout.kind}.`, context)
    const { kind, ...titled } = callout
    return [{ ...frame, ...titled, type: 'callout', kind, children }]
  }
  const help = children.some(({ type }) => type === 'column')
    ? 'Write :::slide instead of it; in a slide, delete its two fence lines.'
    : 'Delete its two fence lines, or make it one of Trifold’s blocks, such as :::note.'
  warn(fence, 'what it holds stands here without it', help, context)
  return anchored([...boldParagraph({ title, ...frame }), ...children], frame.id)
}

const readCallout = (
  fence: OpeningFence,
  title: Phrasing[] | undefined,
): { kind: CalloutKind; title?: Phrasing[] } | undefined => {
  const own = calloutKinds.find((kind) => kind === fence.name)
  const found = fence.form === 'pandoc' && own !== undefined ? { kind: own } : otherCallout(fence.name)
  if (found === undefined) return undefined
  // Zenn's louder message: the word is no title.
  if (fence.name === 'message' && fence.title?.text === 'alert') return { kind: 'warning' }
  const words = title ?? (found.title === undefined ? [] : [{ type: 'text' as const, value: found.title }])
  return { kind: found.kind, ...(words.length === 0 ? {} : { title: words }) }
}

const boldParagraph = ({ title, position }: BlockFrame): Block[] =>
  title === undefined
    ? []
    : [
        {
          id: '',
          position,
          type: 'paragraph',
          children: [{ type: 'strong', children: title }],
        },
      ]

/** The block's id goes to the first block that stands in its place, so that links to it lead somewhere. */
const anchored = ([first, ...rest]: Block[], id: string): Block[] =>
  first === undefined ? rest : [first.id === '' ? { ...first, id } : first, ...rest]

const warn = (fence: OpeningFence, reading: string, help: string, { report, strict }: BlockContext): void =>
  report(fence.position, {
    code: fence.form === 'pandoc' ? 'fence-form' : 'block-native',
    severity: strict ? 'error' : 'warning',
    message: `:::${fence.written} is another tool’s block; ${reading}.`,
    help,
  })
