import type { Image, PhrasingContent, RootContent } from 'mdast'

/** What raw HTML shows, for readers that leave its tags out: its words and its pictures, without what they look like. */
export const wordsOfHtml = (html: string): RootContent[] => {
  const children: PhrasingContent[] = []
  for (const [index, part] of html
    .replace(hidden, '')
    .split(/(<img\b[^<>]*>)/i)
    .entries()) {
    if (index % 2 === 1) children.push(...imagesOfHtml(part))
    else {
      const words = decode(part.replace(/<[^<>]*>/g, ' ')).replace(/\s+/gu, ' ')
      if (words.trim() !== '') children.push({ type: 'text', value: words.trim() })
    }
  }
  return children.length === 0 ? [] : [{ type: 'paragraph', children: withBlanks(children) }]
}

/** The picture of an HTML tag, if it is one. */
export const imagesOfHtml = (tag: string): Image[] => {
  if (!/^<img\b/i.test(tag)) return []
  const url = attribute(tag, 'src')
  return url === undefined ? [] : [{ type: 'image', url, title: null, alt: attribute(tag, 'alt') ?? '' }]
}

/** Comments, and elements whose content nobody reads. */
const hidden = /<!--[\s\S]*?(?:-->|$)|<(script|style|template)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi

const attribute = (tag: string, name: string): string | undefined => {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag)
  const value = match?.[1] ?? match?.[2] ?? match?.[3]
  return value === undefined ? undefined : decode(value)
}

/** The references that people write; others are read by the reader of the Markdown. */
const references: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': '\u00A0',
  '&amp;': '&',
}

const decode = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|#39|nbsp|amp);/g, (reference) => references[reference] ?? reference)

const withBlanks = (children: PhrasingContent[]): PhrasingContent[] =>
  children.flatMap((child, index): PhrasingContent[] =>
    index === 0 ? [child] : [{ type: 'text', value: ' ' }, child],
  )
