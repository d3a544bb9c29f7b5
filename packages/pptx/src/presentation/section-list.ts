import { createHash } from 'node:crypto'
import { plainText } from '@trifold/core'
import type { Deck } from '@trifold/deck'
import { element } from '../xml/element.ts'
import { firstSlideId } from './presentation-part.ts'

/** Slides of one section that follow each other. */
interface Run {
  readonly key: string
  readonly name: string
  readonly ids: number[]
}

/** The outermost sections of the article as those of the presentation (MS-PPTX, 2.4.9.4); none where there is but one. */
export const sectionList = (deck: Deck): string => {
  const runs = runsOf(deck)
  if (runs.length < 2) return ''
  return element('p:ext', { uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' }, [
    element(
      'p14:sectionLst',
      { 'xmlns:p14': 'http://schemas.microsoft.com/office/powerpoint/2010/main' },
      runs.map(({ key, name, ids }, index) =>
        element(
          'p14:section',
          { name: name === '' ? String(index + 1) : name, id: guid(`${index} ${key}`) },
          [element('p14:sldIdLst', {}, ids.map((id) => element('p14:sldId', { id })).join(''))],
        ),
      ),
    ),
  ])
}

const runsOf = ({ title, slides, sections }: Deck): Run[] => {
  const names = new Map(sections.map((section) => [section.id, section.title]))
  const runs: Run[] = []
  slides.forEach((slide, index) => {
    const key = slide.sections[0] ?? ''
    const id = firstSlideId + index
    const last = runs.at(-1)
    if (last?.key === key) last.ids.push(id)
    else runs.push({ key, name: names.get(key) ?? (index === 0 ? title : plainText(slide.title)), ids: [id] })
  })
  return runs
}

/** An id in the form of a GUID, made of what it names. */
const guid = (value: string): string => {
  const hex = createHash('sha256').update(value).digest('hex').toUpperCase()
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}}`
}
