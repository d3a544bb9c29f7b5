import { load } from 'cheerio'
import { strFromU8, unzipSync } from 'fflate'

/** What stands on the slides of a presentation and in their notes, alternative texts included. */
export const textOfPresentation = (bytes: Uint8Array): string =>
  Object.entries(
    unzipSync(bytes, { filter: ({ name }) => /^ppt\/(slides|notesSlides)\/[^/]+\.xml$/.test(name) }),
  )
    .map(([, content]) => textOfPart(strFromU8(content)))
    .join('\n')

const textOfPart = (xml: string): string => {
  const part = load(xml, { xml: true })
  const described = part('[descr]')
    .toArray()
    .map((element) => part(element).attr('descr') ?? '')
  const paragraphs = part('a\\:p')
    .toArray()
    .map((element) => part(element).text())
  return [...paragraphs, ...described].join('\n')
}
