import type { OpenPackage } from '../package/open-package.ts'
import { mainPart, relatedPart, slideParts } from '../package/slide-parts.ts'
import type { Fault } from './fault.ts'

/** Whether notes belong to their slides, to a master of notes, and that to a theme of its own: Keynote stumbles here first. */
export const notesFaults = (file: OpenPackage): Fault[] => {
  const notes = slideParts(file).flatMap((slide) => {
    const part = relatedPart(file, slide, 'notesSlide')
    return part === undefined ? [] : [{ slide, part }]
  })
  if (notes.length === 0) return []
  const master = relatedPart(file, mainPart(file), 'notesMaster')
  return [
    ...notes
      .filter(({ part, slide }) => relatedPart(file, part, 'slide') !== slide)
      .map(({ part }) => `${part} does not lead back to its slide`),
    ...notes
      .filter(({ part }) => master === undefined || relatedPart(file, part, 'notesMaster') !== master)
      .map(({ part }) => `${part} has not the presentation’s master of notes`),
    ...themeFaults(file, master),
    ...(file.xml(mainPart(file)).getElementsByTagName('p:notesMasterId').length === 1
      ? []
      : ['the presentation lists no master of notes']),
  ].map((what) => ({ rule: 'notes-chained', what }))
}

const themeFaults = (file: OpenPackage, master: string | undefined): string[] => {
  const theme = master && relatedPart(file, master, 'theme')
  if (theme === undefined) return ['the master of notes has no theme']
  const sharers = file.names
    .filter((name) => /^\/ppt\/(slide|handout)Masters\/[^/]+\.xml$/.test(name))
    .filter((name) => relatedPart(file, name, 'theme') === theme)
  return sharers.map((name) => `${name} shares the theme of the master of notes`)
}
