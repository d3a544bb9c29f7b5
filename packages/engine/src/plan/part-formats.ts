import type { Renderer } from '@trifold/core'
import { UsageError } from '../errors.ts'
import { byCodeUnit } from '../order.ts'
import { folderName } from '../output/folder-name.ts'
import type { Format } from './formats.ts'

/** The slides of some of an article's sections alone, which stand apart from those of the whole. */
export interface FormatPart {
  /** Ids of the sections, in the order of their letters: whoever asks for the same ones means the same part. */
  readonly sections: readonly string[]
  /** Where its outputs stand, in the article's folder. */
  readonly folder: string
}

const mark = '#'

/** What a part's record is called: the format and its sections. */
const nameOf = (format: string, sections: readonly string[]): string =>
  `${format}${mark}${sections.join('+')}`

/** Whether a record of this name is of a part. */
export const isPartName = (name: string): boolean => name.includes(mark)

/** The format that a record is of, be it of a part or of the whole. */
export const formatOfName = (name: string): string => name.split(mark, 1)[0] ?? name

/**
 * Each of some formats, for some sections alone: those of slides, as the others have no parts.
 *
 * @throws UsageError if none of the formats is of slides.
 */
export const partFormats = (formats: readonly Format[], ids: readonly string[]): Format[] => {
  const sections = [...new Set(ids)].sort(byCodeUnit)
  const folder = `parts/${folderName(sections.join('+').replaceAll('/', '-'))}`
  const slides = formats.filter(({ renderer }) => renderer.group === 'slides')
  if (slides.length === 0)
    throw new UsageError(
      '--section makes slides, and the configuration names no format of them; name one with --to.',
    )
  return slides.map((format) => ({
    ...format,
    name: nameOf(format.renderer.name, sections),
    part: { sections, folder },
  }))
}

/**
 * Checks that formats asked for together with sections are of slides.
 *
 * @throws UsageError that names those that are not, and those that there are.
 */
export const checkPartFormats = (
  to: readonly string[],
  sections: readonly string[],
  renderers: readonly Renderer[],
): void => {
  if (sections.length === 0) return
  const slides = renderers.filter(({ group }) => group === 'slides').map(({ name }) => name)
  const others = to.filter((name) => !slides.includes(name))
  if (others.length === 0) return
  throw new UsageError(
    `--section makes slides alone, and ${others.join(', ')} ${others.length === 1 ? 'is' : 'are'} not; there are ${slides.join(', ')}.`,
  )
}
