import type { Unsafe } from 'mdast-util-to-markdown'

/**
 * Text that Markdown leaves alone and Trifold does not, to be escaped wherever it would be read as a fence, front
 * matter, or the attributes of a heading or fence; and what parsers differ on.
 */
export const unsafePatterns = (): Unsafe[] => [
  { atBreak: true, character: ':', after: '::' },
  { atBreak: true, character: '+', after: '\\+\\+' },
  { character: '{', inConstruct: ['headingAtx', 'headingSetext'], after: '[^{}\\r\\n]*\\}' },
  // Two open a formula; a line of two and more goes on until the next.
  { character: '$', after: '\\$' },
  { before: '\\$', character: '$' },
  { character: '{', inConstruct: 'fenceTitle' },
  // Pandoc's fences may end in colons, and so may ours.
  { before: '\\s', character: ':', after: '::', inConstruct: 'fenceTitle' },
  // At its start it would open an enclosed destination.
  { character: '<', inConstruct: 'destinationRaw' },
  // Not stripped by the specification, but by some parsers.
  { character: '\u00A0', before: '(?:[\\r\\n]|# )', inConstruct: 'phrasing' },
  { character: '\u00A0', after: '[\\r\\n]', inConstruct: 'phrasing' },
  { character: '\n', inConstruct: 'fenceTitle' },
  { character: '\r', inConstruct: 'fenceTitle' },
]
