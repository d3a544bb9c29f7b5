import { decodePercent, type Position } from '@trifold/core'
import type { Located } from '@trifold/prose'
import type { Link, Nodes, Root } from 'mdast'
import type { Flavour } from '../flavours/flavour.ts'

/** A link to a block that no host gives an anchor. */
export interface UnreachableLink {
  readonly id: string
  readonly position: Position | undefined
}

/**
 * Points in-page links at the anchors that hosts make of headings. A link to a block that hosts give no anchor leads
 * to the heading above it; one to an id that no block has is left alone: raw HTML may have it. Answers with the
 * links whose block has no heading above it.
 */
export const useHostAnchors = (
  root: Root,
  { createAnchors, writesAnchors = false }: Pick<Flavour, 'createAnchors' | 'writesAnchors'>,
): UnreachableLink[] => {
  const links: Link[] = []
  walk(root, (node) => {
    if (node.type === 'link' && node.url.startsWith('#')) links.push(node)
  })
  if (links.length === 0 && !writesAnchors) return []
  const anchors = collectAnchors(root, createAnchors())
  const unreachable: UnreachableLink[] = []
  for (const node of links) {
    const id = decodePercent(node.url.slice(1))
    if (!anchors.has(id)) continue
    const anchor = anchors.get(id)
    if (anchor === undefined) unreachable.push({ id, position: node.position })
    else node.url = `#${anchor}`
  }
  return unreachable
}

/** Every id of a block, and the host's anchor of the heading that it is or stands under. */
const collectAnchors = (
  root: Root,
  anchorOf: ReturnType<Flavour['createAnchors']>,
): Map<string, string | undefined> => {
  const anchors = new Map<string, string | undefined>()
  let current: string | undefined
  walk(root, (node) => {
    // Lowering notes ids on nodes of any type, which mdast's own types do not know; the first is the node's own.
    const ids = (node as Located).data?.ids ?? []
    if (node.type === 'heading') current = anchorOf(node, ids[0])
    for (const id of ids) anchors.set(id, current)
  })
  return anchors
}

const walk = (node: Nodes, visitor: (node: Nodes) => void): void => {
  visitor(node)
  if ('children' in node) for (const child of node.children) walk(child, visitor)
}
