import type { ConstructName, Unsafe } from 'mdast-util-to-markdown'

const oneLine: ConstructName[] = ['fenceTitle']

/**
 * Text that Markdown leaves alone and Trifold does not, to be escaped wherever it would be read as a fence, front
 * matter, or the attributes of a heading or fence; and what parsers differ on.
 */
export const unsafePatterns = (): Unsafe[] => [
  { atBreak: true, character: ':', after: '::' },
  { atBreak: true, character: '+', after: '\\+\\+' },
  { character: '{', inConstruct: ['headingAtx', 'headingSetext', 'fenceTitle'], after: '[^{}\\r\\n]*\\}' },
  // Not stripped by the specification, but by some parsers.
  { character: '\u00A0', before: '(?:[\\r\\n]|# )', inConstruct: 'phrasing' },
  { character: '\u00A0', after: '[\\r\\n]', inConstruct: 'phrasing' },
  { character: '\n', inConstruct: oneLine },
  { character: '\r', inConstruct: oneLine },
]
