import { attributeOf, isElement, isText, type PageElement, type PageNode, walk } from './tree.ts'

/** What a page shows to a reader, and what it holds back until something shows it. */
export interface PageText {
  readonly visible: string
  readonly hidden: string
}

const unseen = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'title',
  'iframe',
  'object',
  'datalist',
])

/** Elements inside a word: any other parts words, if only because a style sheet sets it apart. */
const insideWords = new Set(
  'abbr acronym b bdi bdo big code dfn em font i ins kbd mark nobr s small strike strong sub sup tt u var wbr'.split(
    ' ',
  ),
)

const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b/i

const isHidden = (element: PageElement): boolean =>
  attributeOf(element, 'hidden') !== undefined || hiddenStyle.test(attributeOf(element, 'style') ?? '')

/** Texts that attributes show: of images, fields and buttons. */
const shownByAttributes = ({ tagName, attrs }: PageElement): string[] =>
  attrs.flatMap(({ name, value }) =>
    name === 'alt' ||
    name === 'aria-label' ||
    name === 'placeholder' ||
    (name === 'title' && tagName === 'abbr')
      ? [value]
      : name === 'value' && tagName === 'input'
        ? [value]
        : [],
  )

/** The texts of an element, in the order of the document; blocks are parted by line breaks. */
export const textOf = (root: PageNode): PageText => {
  const texts: Record<'visible' | 'hidden', string[]> = { visible: [], hidden: [] }
  let hiddenDepth = 0
  const say = (text: string): void => {
    texts[hiddenDepth > 0 ? 'hidden' : 'visible'].push(text)
  }
  const enter = (node: PageNode): 'skip' | undefined => {
    if (isText(node)) say(node.value)
    if (!isElement(node)) return undefined
    if (unseen.has(node.tagName)) return 'skip'
    if (node.tagName === 'input' && attributeOf(node, 'type')?.toLowerCase() === 'hidden') return 'skip'
    if (isHidden(node)) hiddenDepth += 1
    if (!insideWords.has(node.tagName)) say('\n')
    for (const text of shownByAttributes(node)) say(` ${text} `)
    return undefined
  }
  walk(root, enter, (element) => {
    if (!insideWords.has(element.tagName)) say('\n')
    if (isHidden(element)) hiddenDepth -= 1
  })
  return { visible: texts.visible.join(''), hidden: texts.hidden.join('') }
}
