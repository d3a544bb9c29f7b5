import { element, text } from '../xml/element.ts'

/** A shape that holds text. */
export interface TextShape {
  readonly id: number
  readonly name: string
  /** Alternative text. */
  readonly description?: string
  /** `p:ph`; a text box without one. */
  readonly placeholder?: { readonly type?: string; readonly idx?: number; readonly size?: 'quarter' }
  /** What `p:spPr` holds; nothing where the placeholder of the layout says it. */
  readonly properties: string
  /** `a:bodyPr`. */
  readonly body: string
  /** What `a:lstStyle` holds. */
  readonly styles?: string
  /** Paragraphs; there is at least one. */
  readonly paragraphs: string
}

/** `p:sp` (ECMA-376, 19.3.1.43) with text. */
export const textShape = (shape: TextShape): string => {
  const { id, name, description, placeholder, properties, body, styles, paragraphs } = shape
  return element('p:sp', {}, [
    element('p:nvSpPr', {}, [
      element('p:cNvPr', { id, name, descr: description }),
      placeholder === undefined
        ? element('p:cNvSpPr', { txBox: true })
        : element('p:cNvSpPr', {}, [element('a:spLocks', { noGrp: true })]),
      element('p:nvPr', {}, placeholder === undefined ? '' : placeholderMark(placeholder)),
    ]),
    element('p:spPr', {}, properties),
    element('p:txBody', {}, [body, element('a:lstStyle', {}, styles ?? ''), paragraphs]),
  ])
}

/** `p:ph` (ECMA-376, 19.3.1.36). */
export const placeholderMark = ({
  type,
  idx,
  size,
}: {
  type?: string
  idx?: number
  size?: 'quarter'
}): string => element('p:ph', { type, sz: size, idx })

/** What a placeholder in a layout says until somebody writes into it. */
export const prompt = (words: string, lang = 'en-US'): string =>
  element('a:p', {}, [element('a:r', {}, [element('a:rPr', { lang }), element('a:t', {}, text(words))])])

/** The number of the slide, as a field that counts by itself. */
export const numberField = (number: string, lang: string): string =>
  element('a:p', {}, [
    element('a:fld', { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' }, [
      element('a:rPr', { lang }),
      element('a:t', {}, number),
    ]),
    element('a:endParaRPr', { lang }),
  ])
