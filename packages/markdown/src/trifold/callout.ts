import type { Callout } from '@trifold/core'
import type { RootContent } from 'mdast'
import { inside, type Lowering, lowerBlocks, lowerPhrasing } from '../lower/lowering.ts'
import type { AlertKind } from '../stringify/alert.ts'
import { fenceOf } from './fence-of.ts'
import { fenceId } from './ids.ts'

export const calloutFence = (node: Callout, state: Lowering): RootContent[] => [
  fenceOf(node.kind, node.title, fenceId(node), lowerBlocks(node.children, state), state),
]

/** A callout as `> [!KIND] Title`, for places where a fence cannot stand. */
export const calloutAlert = (node: Callout, state: Lowering): RootContent[] => [
  {
    type: 'alert',
    kind: node.kind.toUpperCase() as AlertKind,
    title: lowerPhrasing(node.title ?? [], state),
    // mdast's types let only flow content stand in a quote; what blocks lower to is flow content.
    children: lowerBlocks(node.children, inside(state)) as never[],
  },
]
