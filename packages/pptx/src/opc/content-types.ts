import { element, xmlDocument } from '../xml/element.ts'
import type { Part } from './part.ts'

/** `[Content_Types].xml`: the type of every part by its name, that of relationships by their ending. */
export const contentTypes = (parts: readonly Part[]): string =>
  xmlDocument(
    element('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, [
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      ...mediaOf(parts).map(([Extension, ContentType]) => element('Default', { Extension, ContentType })),
      ...parts
        .filter((part) => !isMedia(part))
        .map(({ name, type }) => element('Override', { PartName: name, ContentType: type })),
    ]),
  )

// Some readers know a picture by its ending alone.
const isMedia = ({ type }: Part): boolean => /^(image|audio|video)\//.test(type)

const mediaOf = (parts: readonly Part[]): [string, string][] => [
  ...new Map(
    parts.filter(isMedia).map(({ name, type }): [string, string] => [name.replace(/^.*\./, ''), type]),
  ),
]
