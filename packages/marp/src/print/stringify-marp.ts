import { createStringifier, texInPlace } from '@trifold/prose'
import type { RootContent } from 'mdast'
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown'
import type { SteppedList } from '../lower/lists.ts'
import type { SizedImage } from '../lower/picture.ts'
import { wordJoiner } from '../word-joiner.ts'

/** A list; Marp shows the items of `*` and `1)` one by one. */
const list: Handle = (node: SteppedList, _, state, info) => {
  const exit = state.enter('list')
  const { bulletCurrent } = state
  const [still, stepped] = node.ordered ? ['.', ')'] : [state.bulletLastUsed === '-' ? '+' : '-', '*']
  state.bulletCurrent = node.stepped ? stepped : still
  const value = state.containerFlow(node, info)
  state.bulletLastUsed = state.bulletCurrent
  state.bulletCurrent = bulletCurrent
  exit()
  return value
}

const printImage: Handle = (node: SizedImage, parent, state, info) => {
  const shown = node.data?.shown
  if (shown === undefined) return defaultHandlers.image(node, parent, state, info)
  const alt = `w:${shown.width}${node.alt ? ` ${node.alt}` : ''}`
  return defaultHandlers.image({ ...node, alt }, parent, state, info)
}
const image: Handle = Object.assign(printImage, { peek: () => '!' })

/**
 * A formula between single dollar signs, as Marp wants it; as code if it would end early. No digit may stand behind its
 * end.
 */
const printMath: Handle = (node: { value: string }, parent, state, info) => {
  const tex = node.value.replace(/\s+/g, ' ').trim()
  if (tex === '' || tex.includes('$') || tex.endsWith('\\'))
    return defaultHandlers.inlineCode({ type: 'inlineCode', value: tex }, parent, state)
  return `$${texInPlace(tex, state)}$${/^\d/.test(info.after) ? wordJoiner : ''}`
}
const inlineMath: Handle = Object.assign(printMath, { peek: () => '$' })

/** Prints plain nodes as Marp reads them. */
export const stringifyMarp = (children: RootContent[]): string =>
  stringify({ type: 'root', children }).trimEnd()

const stringify = createStringifier({
  handlers: { list, image, inlineMath },
  // One opens a formula.
  unsafe: [{ character: '$', inConstruct: 'phrasing' }],
})
