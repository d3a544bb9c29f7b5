import type { ConstructName, Unsafe } from 'mdast-util-to-markdown'

const oneLine: ConstructName[] = ['fenceTitle']

/**
 * Text that Markdown leaves alone and Trifold does not, to be escaped wherever it would be read as a fence, front
 * matter, or the attributes of a heading or fence.
 */
export const unsafePatterns = (): Unsafe[] => [
  { atBreak: true, character: ':', after: '::' },
  { atBreak: true, character: '+', after: '\\+\\+' },
  { character: '{', inConstruct: ['headingAtx', 'headingSetext', 'fenceTitle'], after: '[^{}\\r\\n]*\\}' },
  { character: '\n', inConstruct: oneLine },
  { character: '\r', inConstruct: oneLine },
]
