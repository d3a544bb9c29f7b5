import type { PhrasingContent } from 'mdast'
import type { Slip } from './slip.ts'

const reversed =
  /\\[\s\S]|(?<!\p{L})(?<at>\((?<words>[^()[\]\n]{2,500})\)\[(?<address>https?:\/\/[^\s\]]+|\.{0,2}\/[^\s\]]*|[^\s\]/]+\.(?:png|jpe?g|gif|svg|webp|md|html))\])/gu

/** `(words)[address]`. */
export const meantAsLink = (source: string, children: readonly PhrasingContent[]): Slip | undefined => {
  if (!children.some((node) => node.type === 'text' && node.value.includes(')['))) return undefined
  for (const { index, groups } of source.matchAll(reversed)) {
    const { at, words = '', address = '' } = groups ?? {}
    if (at === undefined || !/\p{L}{2}/u.test(words)) continue
    return {
      code: 'link-read',
      start: index,
      end: index + at.length,
      message: 'This looks like a link, but its brackets are the wrong way round; it is shown as text.',
      help: `Write [${words.slice(0, 60)}](${address.slice(0, 60)}).`,
    }
  }
  return undefined
}
