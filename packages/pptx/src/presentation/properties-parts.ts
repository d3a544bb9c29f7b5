import type { Article } from '@trifold/core'
import type { Deck } from '@trifold/deck'
import type { Part, Relation } from '../opc/part.ts'
import { element, text, xmlDocument } from '../xml/element.ts'

/** What is known of a presentation beside its slides. */
export interface Properties {
  readonly parts: readonly Part[]
  /** Those of the package to them. */
  readonly relations: readonly Relation[]
}

/** Document properties: what the article says of itself, and nothing of when or where it was built. */
export const propertiesParts = ({ meta }: Article, { title, lang, slides }: Deck): Properties => {
  const about = meta.subtitle ?? meta.description
  const core = element('cp:coreProperties', coreNamespaces, [
    property('dc:title', title),
    property('dc:subject', about),
    property('dc:creator', meta.authors.map(({ name }) => name).join('; ')),
    property('cp:keywords', meta.tags.join(', ')),
    property('dc:description', meta.description),
    property('dc:language', lang),
    moment('dcterms:created', meta.published),
    moment('dcterms:modified', meta.modified ?? meta.published),
  ])
  const app = element(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    [
      property('Application', 'Trifold'),
      property('Slides', String(slides.length)),
      property('Notes', String(slides.filter(({ notes }) => notes.length > 0).length)),
      property('Company', meta.publisher?.name),
    ],
  )
  return {
    parts: [
      {
        name: coreName,
        type: 'application/vnd.openxmlformats-package.core-properties+xml',
        content: xmlDocument(core),
        relations: [],
      },
      {
        name: appName,
        type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
        content: xmlDocument(app),
        relations: [],
      },
    ],
    relations: [
      {
        id: 'rId2',
        type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        target: coreName,
      },
      { id: 'rId3', type: 'extended-properties', target: appName },
    ],
  }
}

const coreName = '/docProps/core.xml'
const appName = '/docProps/app.xml'

const coreNamespaces = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
}

const property = (name: string, value: string | undefined): string =>
  value === undefined || value.trim() === '' ? '' : element(name, {}, text(value.replace(/\s+/g, ' ').trim()))

/** A date of the article; a day without a time is its beginning. */
const moment = (name: string, date: string | undefined): string =>
  date === undefined
    ? ''
    : element(name, { 'xsi:type': 'dcterms:W3CDTF' }, /T/.test(date) ? withZone(date) : `${date}T00:00:00Z`)

const withZone = (date: string): string => {
  const [, day = date, time = '00:00', zone = 'Z'] = /^(.{10})T([\d:.]+)(.*)$/.exec(date) ?? []
  return `${day}T${time.length === 5 ? `${time}:00` : time}${zone === '' ? 'Z' : zone}`
}
