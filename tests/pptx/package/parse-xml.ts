import { DOMParser } from '@xmldom/xmldom'

/** A part's XML as a document. Throws where it is not well-formed, or holds a document type. */
export const parseXml = (text: string, name: string) => {
  if (text.includes('<!DOCTYPE')) throw new Error(`${name} holds a document type`)
  const parser = new DOMParser({
    onError: (_level, message) => {
      throw new Error(`${name} is not well-formed: ${message}`)
    },
  })
  return parser.parseFromString(text, 'application/xml')
}
