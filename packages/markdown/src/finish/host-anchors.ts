import { decodePercent, type Position } from '@trifold/core'
import type { Located } from '@trifold/prose'
import GithubSlugger from 'github-slugger'
import type { Nodes, Root } from 'mdast'

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
export const useHostAnchors = (root: Root): UnreachableLink[] => {
  const anchors = collectAnchors(root)
  const unreachable: UnreachableLink[] = []
  walk(root, (node) => {
    if (node.type !== 'link' || !node.url.startsWith('#')) return
    const id = decodePercent(node.url.slice(1))
    if (!anchors.has(id)) return
    const anchor = anchors.get(id)
    if (anchor === undefined) unreachable.push({ id, position: node.position })
    else node.url = `#${anchor}`
  })
  return unreachable
}

/** Every id of a block, and the host's anchor of the heading that it is or stands under. */
const collectAnchors = (root: Root): Map<string, string | undefined> => {
  const slugger = new GithubSlugger()
  const anchors = new Map<string, string | undefined>()
  let current: string | undefined
  walk(root, (node) => {
    if (node.type === 'heading') current = slugger.slug(headingText(node))
    // Lowering notes ids on nodes of any type, which mdast's own types do not know.
    for (const id of (node as Located).data?.ids ?? []) anchors.set(id, current)
  })
  return anchors
}

const headingText = (node: Nodes): string => {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'inlineMath') return node.value
  return 'children' in node ? node.children.map((child) => headingText(child)).join('') : ''
}

const walk = (node: Nodes, visitor: (node: Nodes) => void): void => {
  visitor(node)
  if ('children' in node) for (const child of node.children) walk(child, visitor)
}
