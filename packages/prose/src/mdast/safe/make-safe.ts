import type { FootnoteDefinition, Nodes, Parents, Root } from 'mdast'
import { htmlBlockNames } from 'micromark-util-html-tag-name'
import { isInlinePicture, unsafeScheme } from './safe-address.ts'
import { isSafeHtml, safeHtml } from './safe-html.ts'

/**
 * Takes from a tree what a reader of Markdown who lets through all HTML would run: scripts, handlers, frames, and links
 * that are programs. Their words stay. What is safe is not touched.
 */
export const makeSafe = (root: Root): Root => {
  cleanse(root)
  return root
}

const cleanse = (parent: Parents): void => {
  const children: readonly Nodes[] = parent.children
  for (const child of children) if ('children' in child) cleanse(child)
  if (children.every(isUntouched)) return
  // What takes a node's place may stand wherever it did.
  const made = children
    .flatMap((node, index) => replaced(node, { parent, next: children[index + 1] }))
    // Text that markup became.
    .flatMap((node) =>
      node.type === 'text' && !isSafeText(node.value)
        ? text.replace(node, { parent, next: undefined })
        : [node],
    )
  parent.children = made as never[]
}

/** Who knows no footnotes takes what one begins with for an address, and the rest for markup. */
const isHidden = (node: FootnoteDefinition): boolean => {
  const [first] = node.children
  const opening = first?.type === 'paragraph' ? first.children[0] : undefined
  return (
    first?.type === 'code' ||
    (opening?.type === 'text' && unsafeScheme(opening.value.replace(/^\s*</, '')) !== undefined)
  )
}

const shownNote = (node: FootnoteDefinition): FootnoteDefinition => {
  const [first, ...rest] = node.children
  if (first?.type !== 'paragraph')
    return { ...node, children: [{ type: 'html', value: '<!-- -->' }, ...node.children] }
  return {
    ...node,
    children: [
      { ...first, children: [{ type: 'inlineHtml', value: '&#8288;' }, ...first.children] },
      ...rest,
    ],
  }
}

interface Place {
  readonly parent: Parents
  readonly next: Nodes | undefined
}

type Check = (node: never) => boolean
type Replace = (node: never, place: Place) => Nodes[]
type Rule<Type extends Nodes['type']> = {
  readonly isSafe: (node: Extract<Nodes, { type: Type }>) => boolean
  readonly replace: (node: Extract<Nodes, { type: Type }>, place: Place) => Nodes[]
}

const isUntouched = (node: Nodes): boolean =>
  (ruleOf(node)?.isSafe as Check | undefined)?.(node as never) ?? true

const replaced = (node: Nodes, place: Place): Nodes[] =>
  isUntouched(node)
    ? [node]
    : ((ruleOf(node)?.replace as Replace | undefined)?.(node as never, place) ?? [node])

/** Words in which someone may find a tag, or the end of an attribute that they stand in. */
const isSafeText = (text: string): boolean =>
  (!text.includes('<') || isSafeHtml(text)) && !(text.includes('"') && /on\w+\s*=/i.test(text))

const isSafeTitle = (title: string | null | undefined): boolean => !title || isSafeText(title)

/** The same words with signs that are none of HTML. */
const withOtherSigns = (title: string): string =>
  title.replace(/[<>"]/g, (sign) => ({ '<': '‹', '>': '›' })[sign] ?? '”')

const isSafeLink = (node: Nodes & { url: string; title?: string | null | undefined }): boolean =>
  !/"|<(?=[a-z/!?])/i.test(node.url) && !leadsAstray(node) && isSafeTitle(node.title)

const leadsAstray = ({ type, url }: Nodes & { url: string }): boolean =>
  unsafeScheme(url) !== undefined && !(type === 'image' && isInlinePicture(url))

const mended = <Node extends { url: string; title?: string | null | undefined }>(node: Node): Node => ({
  ...node,
  url: node.url.replace(/["<>]/g, encodeURIComponent),
  title: isSafeTitle(node.title) ? node.title : withOtherSigns(node.title ?? ''),
})

const reference = (sign: string): Nodes => ({ type: 'inlineHtml', value: sign === '<' ? '&lt;' : '&quot;' })

const text: Rule<'text'> = {
  isSafe: ({ value }) => isSafeText(value),
  replace: (node) =>
    node.value
      .split(/([<"])/)
      .filter((part) => part !== '')
      .map((part): Nodes => (part === '<' || part === '"' ? reference(part) : { ...node, value: part })),
}

const code: Rule<'code'> = {
  isSafe: ({ lang, meta }) => !/[<>]/.test(`${lang ?? ''}${meta ?? ''}`),
  replace: (node) => [{ ...node, lang: /^[^<>]+/.exec(node.lang ?? '')?.[0] ?? null, meta: null }],
}

/** What of each kind of node is safe, and what takes the place of one that is not. */
const rules: { readonly [Type in Nodes['type']]?: Rule<Type> } = {
  text,
  code,
  footnoteDefinition: { isSafe: (node) => !isHidden(node), replace: (node) => [shownNote(node)] },
  html: {
    isSafe: ({ value }) => isSafeHtml(value),
    replace: ({ value }, { parent }) => block(value, parent),
  },
  inlineHtml: { isSafe: ({ value }) => isSafeHtml(value), replace: (node, { next }) => inline(node, next) },
  math: {
    isSafe: ({ value }) => isSafeTex(value),
    replace: (node) => [{ ...node, value: apart(node.value) }],
  },
  inlineMath: {
    isSafe: ({ value }) => isSafeTex(value),
    replace: (node) => [{ ...node, value: apart(node.value) }],
  },
  link: { isSafe: isSafeLink, replace: (node) => (leadsAstray(node) ? node.children : [mended(node)]) },
  image: {
    isSafe: isSafeLink,
    replace: (node) => (leadsAstray(node) ? [{ type: 'text', value: node.alt ?? '' }] : [mended(node)]),
  },
}

const ruleOf = ({ type }: Nodes): Rule<Nodes['type']> | undefined => (rules as Record<string, never>)[type]

const isSafeTex = (tex: string): boolean => isSafeHtml(tex) && !/\]\s*[(:[]\s*<?[^)]*:/.test(tex)

/** TeX in which no tag begins and no link ends. */
const apart = (tex: string): string => tex.replace(/<(?=[a-z/!?])/gi, '< ').replace(/\](?=\s*[(:[])/g, ']{}')

const inline = (node: Extract<Nodes, { type: 'inlineHtml' }>, next: Nodes | undefined): Nodes[] => {
  // The end of an empty frame is the next node.
  const end = /^<iframe/i.test(node.value) && next?.type === 'inlineHtml' ? next.value : ''
  if (/^<\/iframe/i.test(end) && isSafeHtml(node.value + end)) return [node]
  return safeHtml(node.value).map(
    ({ kind, value }): Nodes => (kind === 'shown' ? { type: 'text', value } : { ...node, value }),
  )
}

const block = (html: string, parent: Parents): Nodes[] => {
  const parts = safeHtml(html)
  const solid = parts.filter(({ value }) => value.trim() !== '')
  if (solid.length === 0) return []
  // Within lists, not everyone knows fences of code.
  if (parent.type === 'root' && solid.every(({ kind }) => kind === 'shown'))
    return [
      {
        type: 'code',
        lang: 'html',
        value: parts
          .map(({ value }) => value)
          .join('')
          .trim(),
      },
    ]
  const value = parts.map(({ kind, value }) => (kind === 'shown' ? shown(value) : value)).join('')
  return [{ type: 'html', value: asBlock(value) }]
}

/** Markup as text within HTML, in which Markdown finds nothing either. */
const shown = (value: string): string =>
  `<code>${value.replace(/[^\w ./,;()-]/gu, (sign) => `&#${sign.codePointAt(0)};`)}</code>`

/** HTML that is a block of its own to its end (CommonMark 0.31, section 4.6, kinds 1 and 6). */
const asBlock = (html: string): string => {
  const name = /^ {0,3}<\/?([a-z][a-z0-9-]*)/i.exec(html)?.[1]?.toLowerCase() ?? ''
  if (name === 'pre') return html
  const whole = html.replace(/\n(?:[ \t]*\n)+/g, '\n').trim()
  return htmlBlockNames.includes(name) ? whole : `<div>${whole}</div>`
}
