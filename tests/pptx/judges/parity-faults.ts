import type { Deck } from '@trifold/deck'
import { load } from 'cheerio'
import { squeeze } from '../../conservation/pieces-of.ts'
import type { MadeFile } from '../files/made-file.ts'
import type { OpenPackage } from '../package/open-package.ts'
import { relatedPart, slideParts } from '../package/slide-parts.ts'
import { readSlide } from '../shapes/read-slide.ts'
import type { Fault } from './fault.ts'

/** Where a file is not the HTML deck of the same article: its slides, their order; and what it says of itself. */
export const parityFaults = (file: OpenPackage, { html, article, deck }: MadeFile): Fault[] =>
  [
    ...(slideParts(file).length === deck.slides.length
      ? []
      : [`${slideParts(file).length} slides, of ${deck.slides.length}`]),
    ...(html === undefined ? [] : differences(file, html, deck)),
    ...propertyFaults(file, article.meta),
  ].map((what) => ({ rule: 'same-as-html', what }))

const differences = (file: OpenPackage, html: string, deck: Deck): string[] => {
  const page = load(html)
  const sections = page('[data-slide]').toArray()
  const ids = sections.map((section) => page(section).attr('id') ?? '')
  const parts = slideParts(file)
  return [
    ...(ids.join() === deck.slides.map(({ id }) => id).join() ? [] : ['the HTML deck is of other slides']),
    ...sections.flatMap((section, index) => {
      const told = squeeze(page(section).find('h1, h2').first().text())
      const title = squeeze(titleOf(file, parts[index]))
      return told === title ? [] : [`slide ${index + 1} is titled ${title}, not ${told}`]
    }),
  ]
}

const titleOf = (file: OpenPackage, part: string | undefined): string =>
  (part === undefined ? [] : readSlide(file, part))
    .filter(({ placeholder }) => /^(ctrT|t)itle$/.test(placeholder?.type ?? ''))
    .flatMap(({ texts }) => texts.map(({ text }) => text))
    .join(' ')

const propertyFaults = (file: OpenPackage, { title, lang }: { title: string; lang: string }): string[] => {
  const part = relatedPart(file, '/', 'core-properties')
  if (part === undefined) return ['the file has no properties']
  const property = (name: string) => file.xml(part).getElementsByTagName(name)[0]?.textContent ?? ''
  return [
    ...(squeeze(property('dc:title')) === squeeze(title)
      ? []
      : [`the file is titled ${property('dc:title')}`]),
    ...(property('dc:language') === lang
      ? []
      : [`the file is in ${property('dc:language')}, the article in ${lang}`]),
  ]
}
