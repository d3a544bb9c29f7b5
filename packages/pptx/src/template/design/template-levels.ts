import type { Element } from '@xmldom/xmldom'
import type { Levels, TextStyle } from '../../text/text-style.ts'
import type { Level } from '../read/level.ts'
import type { SourcePlaceholder } from '../read/read-placeholders.ts'

/** What text of a deck asks for in a place, and what of a template is kept instead. */
type Claim = Pick<TextStyle, 'bold' | 'colour' | 'face'>

/** What a place of a template is for. */
export type Claimed = 'title' | 'subtitle' | 'text'

const claims: Readonly<Record<Claimed, Claim>> = {
  title: { bold: true, colour: 'ink', face: 'heading' },
  subtitle: { bold: false, colour: 'muted', face: 'text' },
  text: { bold: false, colour: 'ink', face: 'text' },
}

/**
 * What text inherits in a place of a template. Weight, colour, face and the distance of lines are told to be those that a
 * deck asks for, so that nothing is written and the template’s own are seen; so is a size smaller than that of the level
 * above; and so is what it centres.
 */
export const templateLevels = (
  { levels, align: own }: Pick<SourcePlaceholder, 'levels' | 'align'>,
  claimed: Claimed,
  { rtl, ink }: { readonly rtl: boolean; readonly ink: Element | undefined },
): Levels => {
  const [first, ...others] = levels
  // What a template centres stays so; what begins at the left has to begin at the right where lines do.
  const align = rtl && own === 'start' ? 'end' : 'start'
  const ownColour = asXml(first?.colour) === asXml(ink) ? {} : { ownColour: true as const }
  const style = (level: Level | undefined): TextStyle => ({
    ...styleOf(level, first, align, claimed),
    ...ownColour,
  })
  return [style(first), ...others.map(style)]
}

const asXml = (colour: Element | undefined): string => colour?.toString() ?? ''

const styleOf = (
  level: Level | undefined,
  first: Level | undefined,
  align: SourcePlaceholder['align'],
  claimed: Claimed,
): TextStyle => {
  const size = level?.size ?? 18
  return {
    ...claims[claimed],
    size: 100 * Math.max(size, first?.size ?? size),
    lineHeight: claimed === 'title' ? 0 : (level?.lineHeight ?? 1.2),
    ...(level?.exact === true ? {} : { keepsLines: true }),
    italic: false,
    align,
    marker: level?.bullet === true ? 'bullet' : 'none',
    marL: level?.marginLeft ?? 0,
    indent: level?.indent ?? 0,
    after: Math.round((level?.spaceAfter ?? 0) * size * 100),
  }
}
