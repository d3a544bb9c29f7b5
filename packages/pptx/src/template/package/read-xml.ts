import { limits } from '@trifold/core'
import { DOMParser, type Document, onErrorStopParsing } from '@xmldom/xmldom'

/** An XML document, or why there is none. */
export type ReadXml = { readonly document: Document } | { readonly problem: string }

/** Reads a part that is XML: no document type, no more nesting than limits allow. */
export const readXml = (bytes: Uint8Array): ReadXml => {
  if (bytes.length > limits.templateXmlBytes) {
    return { problem: `it is larger than ${limits.templateXmlBytes / 2 ** 20} MiB` }
  }
  const text = decode(bytes)
  if (/<!DOCTYPE/i.test(text))
    return { problem: 'it declares a document type, as no part of a presentation does' }
  if (depthOf(text) > limits.templateXmlDepth) return { problem: 'its elements are nested too deeply' }
  try {
    const document = new DOMParser({ onError: onErrorStopParsing, locator: false }).parseFromString(
      text,
      'text/xml',
    )
    return document.documentElement === null ? { problem: 'it holds no element' } : { document }
  } catch {
    return { problem: 'it is not well-formed XML' }
  }
}

const decode = (bytes: Uint8Array): string => {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

/** How deep tags are nested; never less than the parser finds. */
const depthOf = (text: string): number => {
  let depth = 0
  let most = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const next = text.charCodeAt(at + 1)
    if (next === slash) depth -= 1
    else if (next !== exclamation && next !== question) {
      const end = text.indexOf('>', at)
      if (end >= 0 && text.charCodeAt(end - 1) === slash) continue
      depth += 1
      most = Math.max(most, depth)
    }
  }
  return most
}

const slash = 0x2f
const exclamation = 0x21
const question = 0x3f
