import { decodePercent, type Link, type Position } from '@trifold/core'
import { linkSchemeSafe } from '../../findings.ts'
import { element, type Piece, type State } from '../state.ts'

export const link = (node: Link, state: State): Piece[] => {
  const href = state.linked ? undefined : hrefOf(node.url, node.position, state)
  if (href === undefined) return state.phrasing(node.children)
  return [element('a', { href, title: node.title ?? undefined }, state.insideLink().phrasing(node.children))]
}

const schemes = new Set(['http', 'https', 'mailto'])

/**
 * The address that a link may have in an output: http, https, mailto, relative or in the page. Undefined for any
 * other, which is reported, and for an anchor that this output does not have.
 */
export const hrefOf = (url: string, position: Position | undefined, state: State): string | undefined => {
  // Browsers skip these characters, so a check of the scheme has to skip them too.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const address = url.replace(/[\t\n\r]/g, '').replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$/g, '')
  if (address.startsWith('#')) {
    const id = address.slice(1)
    return id === '' ? '#' : state.anchor(decodePercent(id))
  }
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase()
  if (scheme !== undefined && !schemes.has(scheme)) {
    state.report(position, linkSchemeSafe(scheme))
    return undefined
  }
  // From a page on disk, `//host` would be a path of the disk.
  if (address.startsWith('//')) return `https:${address}`.replaceAll(' ', '%20')
  const elsewhere = scheme === undefined ? state.link(address) : undefined
  return (elsewhere ?? address).replaceAll(' ', '%20')
}
