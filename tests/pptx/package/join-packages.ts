import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { relationsOf } from './open-package.ts'

type Parts = Readonly<Record<string, Uint8Array>>

/** What belongs to slides: the rest, as masters and layouts, files of one design have alike. */
const moved = /^ppt\/(?:slides|notesSlides|media)\//

/**
 * One file with the slides of several of one design, so that a judge that takes long to start sees all of them at once.
 * Names of the parts that come from another than the first begin with its number in the list: `/ppt/slides/3-slide1.xml`.
 */
export const joinPackages = (files: readonly Uint8Array[]): Uint8Array => {
  const [first, ...others] = files.map((bytes): Parts => unzipSync(bytes))
  if (first === undefined) throw new Error('there are no files to join')
  const joined: Record<string, Uint8Array> = { ...first }
  for (const [index, parts] of others.entries()) {
    const number = index + 1
    for (const [name, content] of Object.entries(parts))
      if (moved.test(name))
        joined[numbered(name, number)] = name.endsWith('.rels')
          ? changed(content, (text) => relationsNumbered(text, number))
          : content
    listTypes(joined, parts, number)
    showSlides(joined, parts, number)
  }
  return zipSync(joined, { level: 0, mtime: new Date(1980, 0, 1) })
}

const changed = (content: Uint8Array | undefined, change: (text: string) => string): Uint8Array =>
  strToU8(change(strFromU8(content ?? new Uint8Array())))

const numbered = (name: string, number: number): string =>
  name.replace(/[^/]*$/, (file) => `${number}-${file}`)

/** Relationships of a slide or its notes: those to parts that move, too, lead to their new names. */
const relationsNumbered = (text: string, number: number): string =>
  text.replace(/ Target="(?:(?:\.\.|\/ppt)\/(?:slides|notesSlides|media)\/[^"]*|slide\d+\.xml)"/g, (target) =>
    target.replace(/[^/"]*(?="$)/, (file) => `${number}-${file}`),
  )

const typesPart = '[Content_Types].xml'

/** Adds the types of another file's parts to the list: those by name of what moves, those by ending that it lacks. */
const listTypes = (joined: Record<string, Uint8Array>, parts: Parts, number: number): void => {
  const listed = strFromU8(joined[typesPart] ?? new Uint8Array())
  const added = [...strFromU8(parts[typesPart] ?? new Uint8Array()).matchAll(/<(Default|Override) [^>]*>/g)]
    .map(([entry, kind]) => ({
      entry,
      kind,
      name: /(?:PartName="\/|Extension=")([^"]*)"/.exec(entry)?.[1] ?? '',
    }))
    .filter(({ kind, name }) =>
      kind === 'Default' ? !listed.includes(` Extension="${name}"`) : moved.test(name),
    )
  const [defaults, overrides] = ['Default', 'Override'].map((wanted) =>
    added
      .filter(({ kind }) => kind === wanted)
      .map(({ entry, name }) => (wanted === 'Default' ? entry : entry.replace(name, numbered(name, number))))
      .join(''),
  )
  joined[typesPart] = strToU8(
    listed.replace(/(<Types[^>]*>)/, `$1${defaults}`).replace('</Types>', `${overrides}</Types>`),
  )
}

const presentation = 'ppt/presentation.xml'

/** Shows another file's slides after those that are there. */
const showSlides = (joined: Record<string, Uint8Array>, parts: Parts, number: number): void => {
  const names = Object.keys(parts).filter((name) => /^ppt\/slides\/[^/]+\.xml$/.test(name))
  const ids = names.map((_, index) => `slide${number}x${index}`)
  const relations = relationsOf(presentation)
  joined[relations] = changed(joined[relations], (text) =>
    text.replace(
      '</Relationships>',
      `${names
        .map(
          (name, index) =>
            `<Relationship Id="${ids[index]}" Type="${slideType}" Target="/${numbered(name, number)}"/>`,
        )
        .join('')}</Relationships>`,
    ),
  )
  joined[presentation] = changed(joined[presentation], (text) =>
    text.replace(
      '</p:sldIdLst>',
      `${ids.map((id, index) => `<p:sldId id="${10_000 * number + index}" r:id="${id}"/>`).join('')}</p:sldIdLst>`,
    ),
  )
}

const slideType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide'
