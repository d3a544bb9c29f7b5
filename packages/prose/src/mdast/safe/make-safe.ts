import type { FootnoteDefinition, Nodes, Parents, Root } from 'mdast'
import { linkSchemeSafe } from '../../findings.ts'
import { type Place, type ReportLoss, replaceBlockHtml, replaceInlineHtml } from './replace-html.ts'
import { isInlinePicture, unsafeScheme } from './safe-address.ts'
import { isSafeHtml } from './safe-html.ts'
import { isSafeLabel, withoutBrackets } from './safe-label.ts'

/**
 * Takes from a tree what a reader of Markdown who lets through all HTML would run: scripts, handlers, frames, and links
 * that are programs. Their words stay, and what is lost is told. What is safe is not touched.
 */
export const makeSafe = (root: Root, report: ReportLoss = () => undefined): Root => {
  cleanse(root, report)
  return root
}

const cleanse = (parent: Parents, report: ReportLoss): void => {
  const children: readonly Nodes[] = parent.children
  for (const child of children) if ('children' in child) cleanse(child, report)
  if (children.every(isUntouched)) return
  // What takes a node's place may stand wherever it did.
  const made = children
    .flatMap((node, index) => replaced(node, { parent, next: children[index + 1], report }))
    // Text that markup became.
    .flatMap((node) =>
      node.type === 'text' && !isSafeText(node.value)
        ? text.replace(node, { parent, next: undefined, report })
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

/** Whether the words alone may stay, which is told. */
const isWithoutAddress = (node: Nodes & { url: string }, report: ReportLoss): boolean => {
  if (!leadsAstray(node)) return false
  report(node.position, linkSchemeSafe(unsafeScheme(node.url) ?? ''))
  return true
}

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
  html: { isSafe: ({ value }) => isSafeHtml(value), replace: replaceBlockHtml },
  inlineHtml: { isSafe: ({ value }) => isSafeHtml(value), replace: replaceInlineHtml },
  math: {
    isSafe: ({ value }) => isSafeTex(value),
    replace: (node) => [{ ...node, value: apart(node.value) }],
  },
  inlineMath: {
    isSafe: ({ value }) => isSafeTex(value),
    replace: (node) => [{ ...node, value: apart(node.value) }],
  },
  link: {
    isSafe: (node) => isSafeLink(node) && isSafeLabel(node),
    replace: (node, { report }) => {
      const children = isSafeLabel(node) ? node.children : withoutBrackets(node.children)
      return isWithoutAddress(node, report) ? node.children : [{ ...mended(node), children }]
    },
  },
  image: {
    isSafe: isSafeLink,
    replace: (node, { report }) =>
      isWithoutAddress(node, report) ? [{ type: 'text', value: node.alt ?? '' }] : [mended(node)],
  },
}

const ruleOf = ({ type }: Nodes): Rule<Nodes['type']> | undefined => (rules as Record<string, never>)[type]

const isSafeTex = (tex: string): boolean => isSafeHtml(tex) && !/\]\s*[(:[]\s*<?[^)]*:/.test(tex)

/** TeX in which no tag begins and no link ends. */
const apart = (tex: string): string => tex.replace(/<(?=[a-z/!?])/gi, '< ').replace(/\](?=\s*[(:[])/g, ']{}')
