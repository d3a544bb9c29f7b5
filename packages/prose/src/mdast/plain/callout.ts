import type { Callout, CalloutKind } from '@trifold/core'
import type { PhrasingContent, RootContent } from 'mdast'
import { inside, type Lowering, lowerBlocks, lowerPhrasing } from '../lower/lowering.ts'
import type { AlertKind } from '../stringify/alert.ts'
import { boldLine, titled } from './titled.ts'

/** The alerts of GitHub; the two kinds that it lacks become the nearest. */
const alertKinds: Record<CalloutKind, AlertKind> = {
  note: 'NOTE',
  tip: 'TIP',
  info: 'NOTE',
  important: 'IMPORTANT',
  warning: 'WARNING',
  caution: 'CAUTION',
  danger: 'CAUTION',
}

/** A callout as an alert of GitHub's, which shows the kind itself; in CommonMark as a quote. */
export const calloutAlert = (node: Callout, state: Lowering): RootContent[] => {
  const children = titled(node.title, lowerBlocks(node.children, inside(state)), state)
  if (!state.marks.alerts || children.length === 0) return calloutQuote(node, state)
  // mdast's types let only flow content stand in a quote; what blocks lower to is flow content.
  return [{ type: 'alert', kind: alertKinds[node.kind], children: children as never[] }]
}

/** A callout as a quote under its kind and title in bold, for places that know no alerts. */
export const calloutQuote = (node: Callout, state: Lowering): RootContent[] => {
  const content = lowerBlocks(node.children, inside(state))
  // As above.
  return [{ type: 'blockquote', children: [boldLine(label(node, state)), ...content] as never[] }]
}

const label = (node: Callout, state: Lowering): PhrasingContent[] => {
  const kind = state.words.callouts[node.kind]
  if (node.title === undefined || node.title.length === 0) return [{ type: 'text', value: kind }]
  return [{ type: 'text', value: `${kind}${state.words.colon}` }, ...lowerPhrasing(node.title, state)]
}
