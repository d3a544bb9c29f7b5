import { type Image, type Link, limits, type Phrasing, type Position } from '@trifold/core'
import type { ImageReference, LinkReference, PhrasingContent } from 'mdast'
import type { Report } from '../source/report.ts'
import type { Conversion } from './conversion.ts'
import { checkLinks } from './meant/check-links.ts'
import { checkText } from './meant/check-text.ts'
import { noteMissingCalls } from './missing-footnotes.ts'
import { placeOf } from './place.ts'
import { checkUrl } from './url.ts'

/** The inline nodes of CommonMark and GFM. */
type InlineType =
  | 'text'
  | 'emphasis'
  | 'strong'
  | 'delete'
  | 'inlineCode'
  | 'inlineMath'
  | 'break'
  | 'html'
  | 'link'
  | 'linkReference'
  | 'image'
  | 'imageReference'
  | 'footnoteReference'

type Handlers = {
  readonly [Type in InlineType]: (
    node: Extract<PhrasingContent, { type: Type }>,
    conversion: Conversion,
    depth: number,
  ) => Phrasing[]
}

/** Inline mdast to ours: references are resolved, everything else stays as it is. */
export const convertPhrasing = (
  nodes: readonly PhrasingContent[],
  conversion: Conversion,
  depth = 1,
): Phrasing[] => {
  const [first] = nodes
  // The text in the deepest markup is one deeper than that.
  if (depth > limits.inlineDepth + 1 && first !== undefined) {
    conversion.report(placeOf(first), {
      code: 'inline-depth',
      severity: 'error',
      message: `Emphasis and links nest more than ${limits.inlineDepth} deep here.`,
      help: 'Flatten the markup; escape signs that are meant as text with a backslash.',
    })
    return []
  }
  noteMissingCalls(nodes, conversion)
  checkLinks(nodes, conversion)
  checkText(nodes, conversion)
  return nodes.flatMap((node) => {
    // The key is the node's own type, which TypeScript cannot follow; an extended parser may give other types.
    const handler = (handlers as unknown as Readonly<Record<string, AnyHandler | undefined>>)[node.type]
    return handler === undefined ? unknownText(node) : handler(node, conversion, depth)
  })
}

type AnyHandler = (node: PhrasingContent, conversion: Conversion, depth: number) => Phrasing[]

const unknownText = (node: PhrasingContent): Phrasing[] =>
  'value' in node ? [{ position: placeOf(node), type: 'text', value: node.value }] : []

const handlers = {
  text: (node) => [{ position: placeOf(node), type: 'text', value: node.value }],
  emphasis: (node, conversion, depth) => [
    {
      position: placeOf(node),
      type: 'emphasis',
      children: convertPhrasing(node.children, conversion, depth + 1),
    },
  ],
  strong: (node, conversion, depth) => [
    {
      position: placeOf(node),
      type: 'strong',
      children: convertPhrasing(node.children, conversion, depth + 1),
    },
  ],
  delete: (node, conversion, depth) => [
    {
      position: placeOf(node),
      type: 'delete',
      children: convertPhrasing(node.children, conversion, depth + 1),
    },
  ],
  inlineCode: (node) => [{ position: placeOf(node), type: 'inlineCode', value: node.value }],
  inlineMath: (node) => [{ position: placeOf(node), type: 'inlineMath', value: node.value }],
  break: (node) => [{ position: placeOf(node), type: 'break' }],
  html: (node) => [{ position: placeOf(node), type: 'html', value: node.value }],
  link: (node, conversion, depth) => [
    link(node, convertPhrasing(node.children, conversion, depth + 1), node, conversion),
  ],
  linkReference: (node, conversion, depth) => {
    const children = convertPhrasing(node.children, conversion, depth + 1)
    const target = conversion.definitions.get(node.identifier)
    return target === undefined ? asText(node, children) : [link(node, children, target, conversion)]
  },
  image: (node, conversion) => [image(node, node, conversion)],
  imageReference: (node, conversion) => {
    const target = conversion.definitions.get(node.identifier)
    return target === undefined
      ? asText(node, [{ type: 'text', value: node.alt ?? '' }])
      : [image(node, target, conversion)]
  },
  footnoteReference: (node, { footnotes }) => {
    footnotes.refer(node.identifier)
    return [
      {
        position: placeOf(node),
        type: 'footnoteReference',
        identifier: node.identifier,
        ...(node.label ? { label: node.label } : {}),
      },
    ]
  },
} satisfies Handlers

interface Target {
  readonly url: string
  readonly title?: string | null | undefined
}

const link = (
  node: Parameters<typeof placeOf>[0],
  children: Phrasing[],
  { url, title }: Target,
  { report, strict }: Conversion,
): Link => {
  const position = placeOf(node)
  checkUrl(url, position, report)
  if (url === '') reportNoAddress('link', position, strict, report)
  return { position, type: 'link', url, ...(title ? { title } : {}), children }
}

const image = (
  node: Parameters<typeof placeOf>[0] & { alt?: string | null | undefined },
  { url, title }: Target,
  { report, strict }: Conversion,
): Image => {
  const position = placeOf(node)
  checkUrl(url, position, report)
  if (url === '') reportNoAddress('picture', position, strict, report)
  return { position, type: 'image', url, ...(title ? { title } : {}), alt: node.alt ?? '' }
}

const reportNoAddress = (
  what: 'link' | 'picture',
  position: Position | undefined,
  strict: boolean,
  report: Report,
): void =>
  report(position, {
    code: 'link-addressed',
    severity: strict ? 'error' : 'warning',
    message: `This ${what} has no address; expected one between its round brackets.`,
    help: what === 'link' ? 'Write where it leads, or its words without brackets.' : 'Write the file’s name.',
  })

/** A reference that leads nowhere is text (CommonMark, section 6.3). */
const asText = (node: LinkReference | ImageReference, children: Phrasing[]): Phrasing[] => [
  { position: placeOf(node), type: 'text', value: node.type === 'imageReference' ? '![' : '[' },
  ...children,
  {
    position: placeOf(node),
    type: 'text',
    value: node.referenceType === 'full' ? `][${node.label ?? node.identifier}]` : ']',
  },
]
