import type { Metadata } from '@trifold/core'
import { isEmpty } from './field.ts'
import { type Reader, readParts, readText, readUrl, wrong } from './reading.ts'

type Image = NonNullable<Metadata['image']>

const spellings = {
  src: ['url', 'path', 'image', 'feature', 'file'],
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
  const parts = readParts(field, spellings, reading, 'src')
  if (parts === undefined) return undefined
  if (parts.src === undefined) return wrong(field, reading, 'an address, or a map with src and alt')
  const src = readUrl(parts.src, reading)
  const alt = parts.alt && readText(parts.alt, reading)
  const credit = parts.credit && readText(parts.credit, reading)
  const license = parts.license && readText(parts.license, reading)
  return src === undefined
    ? undefined
    : { src, alt: alt ?? '', ...(credit && { credit }), ...(license && { license }) }
}
