import type { Element, ElementContent } from 'hast'
import { accentMarks, functionApplication, isRelation, letterOf, spacedOperators } from './math-signs.ts'

/** A stretch of a formula that is set in one way. */
export interface MathPiece {
  readonly text: string
  readonly italic?: true
  readonly bold?: true
  readonly raise?: 'super' | 'sub'
}

/** A formula as text, or its TeX where text would mislead: two-dimensional forms, such as matrices, have none. */
export type MathReading =
  | { readonly kind: 'text'; readonly pieces: readonly MathPiece[] }
  | { readonly kind: 'tex'; readonly tex: string }

/** Reads a `math` element as a line of text. */
export const readMath = (math: Element): MathReading => {
  const [semantics] = elementsIn(math)
  const [row, annotation] = semantics === undefined ? [] : elementsIn(semantics)
  const pieces = row === undefined ? undefined : readAll([row])
  return pieces === undefined
    ? { kind: 'tex', tex: annotation === undefined ? '' : textIn(annotation) }
    : { kind: 'text', pieces: withoutEdges(pieces) }
}

/** Undefined where a form has no reading in one line. */
type Reading = readonly MathPiece[] | undefined

const elementsIn = (node: Element): Element[] => node.children.filter((child) => child.type === 'element')

const textIn = (node: Element): string =>
  node.children
    .map((child: ElementContent) =>
      child.type === 'text' ? child.value : child.type === 'element' ? textIn(child) : '',
    )
    .join('')

const readAll = (nodes: readonly Element[]): Reading => {
  const pieces: MathPiece[] = []
  for (const [index, node] of nodes.entries()) {
    const before = nodes[index - 1]
    const after = nodes[index + 1]
    const read = node.tagName === 'mo' ? operator(node, before, after) : readOne(node)
    if (read === undefined) return undefined
    // The name of a function stands apart from what it is multiplied with, a sum's sign from what is added up.
    const parted = isName(node) && before !== undefined && (before.tagName !== 'mo' || isClosing(before))
    pieces.push(
      ...(parted ? [{ text: ' ' }] : []),
      ...(isFactor(node, before, after) ? factor(read) : read),
      ...(isLarge(node) && after !== undefined ? [{ text: ' ' }] : []),
    )
  }
  return pieces
}

/** Whether a fraction stands beside what it is multiplied with: in one line that would read as part of it. */
const isFactor = (node: Element, before: Element | undefined, after: Element | undefined): boolean =>
  node.tagName === 'mfrac' && [before, after].some((other) => other !== undefined && other.tagName !== 'mo')

const factor = (pieces: readonly MathPiece[]): MathPiece[] => [{ text: '(' }, ...pieces, { text: ')' }]

const isName = (node: Element): boolean => node.tagName === 'mi' && [...textIn(node)].length > 1

/** Whether an element is a sign with its bounds below and above. */
const isLarge = (node: Element): boolean => {
  const [base] = node.tagName.startsWith('munder') || node.tagName === 'msubsup' ? elementsIn(node) : []
  return base !== undefined && (base.tagName === 'mo' || isName(base))
}

const isClosing = (node: Element): boolean => /^[)\]}|∥!]$/.test(textIn(node))

const readOne = (node: Element): Reading =>
  Object.hasOwn(readers, node.tagName) ? readers[node.tagName]?.(node) : undefined

const plain = (node: Element): Reading => [{ text: textIn(node) }]
const group = (node: Element): Reading => readAll(elementsIn(node))

const identifier = (node: Element): Reading => {
  const variant = String(node.properties.mathvariant ?? '')
  const text = letterOf(textIn(node), variant)
  const upright = [...text].length > 1 || variant === 'normal' || text !== textIn(node)
  const bold = variant.startsWith('bold') ? ({ bold: true } as const) : {}
  return [{ text, ...(upright ? {} : { italic: true as const }), ...bold }]
}

/** An operator, with the white space that its kind has on each side. */
const operator = (node: Element, before: Element | undefined, after: Element | undefined): Reading => {
  const text = textIn(node).replace('-', '−')
  if (text === functionApplication)
    return [{ text: after?.tagName === 'mo' || after === undefined ? '' : ' ' }]
  if (/^[\u2061-\u2064]?$/.test(text)) return []
  if (text === ',' || text === ';') return [{ text: after === undefined ? text : `${text} ` }]
  const isSign = before === undefined || (before.tagName === 'mo' && !isClosing(before))
  const spaced = isRelation(text) || (spacedOperators.has(text) && !isSign)
  return [{ text: spaced ? ` ${text} ` : text }]
}

const partsOf = (node: Element): Reading[] => elementsIn(node).map((child) => readAll([child]))

/** Whether a reading needs brackets where it is part of a larger one: it is more than one sign or one pair of brackets. */
const isCompound = (pieces: readonly MathPiece[]): boolean => {
  const level = pieces.filter(({ raise }) => raise === undefined)
  const text = level.map((piece) => piece.text).join('')
  return level.length > 1 ? !/^√?\([^()]*\)$/.test(text) : text.includes(' ')
}

const bracketed = (pieces: readonly MathPiece[]): MathPiece[] =>
  isCompound(pieces) ? [{ text: '(' }, ...pieces, { text: ')' }] : [...pieces]

/** Exponents and indices; one within another is told by a sign, since no type is small enough. */
const raised = (pieces: readonly MathPiece[], raise: 'super' | 'sub'): MathPiece[] =>
  pieces.flatMap((piece): MathPiece[] => {
    const { text, raise: own } = piece
    const tight = text.trim() === '' ? text : text.replace(/ ([+−±·×=<>≤≥→∈≠]) /g, '$1')
    if (own === undefined) return [{ ...piece, text: tight, raise }]
    return [{ ...piece, text: `${own === 'super' ? '^' : '_'}${tight}`, raise }]
  })

const scripted =
  (...order: readonly ('super' | 'sub')[]) =>
  (node: Element): Reading => {
    const [base, ...scripts] = partsOf(node)
    if (base === undefined) return undefined
    const pieces = isFence(base) ? [...base] : bracketed(base)
    for (const [index, raise] of order.entries()) {
      const script = scripts[index]
      if (script === undefined) return undefined
      const text = script.map((piece) => piece.text).join('')
      pieces.push(...(/^[′″‴]+$/.test(text) ? script : raised(script, raise)))
    }
    return pieces
  }

/** A sign such as a sum's or a bracket is never put into brackets. */
const isFence = (pieces: readonly MathPiece[]): boolean =>
  pieces.length === 1 && /^[^\p{L}\p{N}]*$/u.test(pieces[0]?.text ?? '')

const accented = (node: Element): Reading => {
  const [base, over] = partsOf(node)
  if (base === undefined || over === undefined) return undefined
  const mark = accentMarks.get(over.map((piece) => piece.text).join(''))
  const [letter] = base
  if (mark === undefined) return scripted('super')(node)
  return base.length === 1 && letter !== undefined && [...letter.text].length === 1
    ? [{ ...letter, text: `${letter.text}${mark}` }]
    : undefined
}

const fraction = (node: Element): Reading => {
  // Without a line it is a binomial coefficient.
  if (String(node.properties.linethickness ?? '1').startsWith('0')) return undefined
  const [above, below] = partsOf(node)
  return above === undefined || below === undefined
    ? undefined
    : [...bracketed(above), { text: '/' }, ...bracketed(below)]
}

const root = (node: Element): Reading => {
  const inside = group(node)
  return inside === undefined ? undefined : [{ text: '√' }, ...bracketed(inside)]
}

const indexedRoot = (node: Element): Reading => {
  const [inside, index] = partsOf(node)
  if (inside === undefined || index === undefined) return undefined
  return [...raised(index, 'super'), { text: '√' }, ...bracketed(inside)]
}

/** How each element of MathML reads; what is not named has no reading. */
const readers: Readonly<Record<string, (node: Element) => Reading>> = {
  mrow: group,
  mi: identifier,
  mn: plain,
  mtext: (node) => [{ text: textIn(node).replaceAll('\u00a0', ' ') }],
  ms: plain,
  mo: (node) => operator(node, undefined, undefined),
  msup: scripted('super'),
  msub: scripted('sub'),
  msubsup: scripted('sub', 'super'),
  munder: scripted('sub'),
  mover: accented,
  munderover: scripted('sub', 'super'),
  mfrac: fraction,
  msqrt: root,
  mroot: indexedRoot,
}

const withoutEdges = (pieces: readonly MathPiece[]): MathPiece[] => pieces.filter(({ text }) => text !== '')
