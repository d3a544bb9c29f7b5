import type { Metadata } from '@trifold/core'
import { isEmpty } from './field.ts'
import { lacks, type Reader, readParts, readText, readUrl } from './reading.ts'

type Image = NonNullable<Metadata['image']>

/** The parts of a picture, and other tools' names for them. */
export const imageSpellings = {
  src: ['source', 'url', 'href', 'path', 'image', 'feature', 'file'],
  alt: ['alt_text', 'altText'],
  credit: ['credits', 'attribution'],
  license: ['licence'],
}

/** The article's picture: an address, or a map with `src` and `alt`. Of a list, the first. */
export const readImage: Reader<Image> = (field, reading) => {
  if (field.kind === 'scalar') {
    reading.placing.within(field, 'src', field)
    const src = readUrl(field, reading)
    return src === undefined ? undefined : { src, alt: '' }
  }
  if (field.kind === 'list') {
    const [first, ...others] = field.items.filter((item) => !isEmpty(item))
    for (const other of others) reading.unused(other.name)
    if (first === undefined) return undefined
    reading.placing.put('image', first)
    return readImage(first, reading)
  }
  const parts = readParts(field, imageSpellings, reading, 'src')
  if (parts === undefined) return undefined
  if (parts.src === undefined) return lacks(field, 'src', reading, 'the address of the picture')
  const src = readUrl(parts.src, reading)
  const alt = parts.alt && readText(parts.alt, reading)
  const credit = parts.credit && readText(parts.credit, reading)
  const license = parts.license && readText(parts.license, reading)
  return src === undefined
    ? undefined
    : { src, alt: alt ?? '', ...(credit && { credit }), ...(license && { license }) }
}
