import type { Design } from '../design/design.ts'
import { element } from '../xml/element.ts'
import { dash } from './dash.ts'
import type { Marker } from './paragraph.ts'
import type { TextStyle } from './text-style.ts'

/** What marks a paragraph, as properties of it; nothing where its place has the same of its own. */
export const markerElements = (
  marker: Marker | undefined,
  inherited: TextStyle,
  { colour }: Pick<Design, 'colour'>,
): string[] => {
  if (marker === undefined) return inherited.marker === 'none' ? [] : [element('a:buNone')]
  if (marker.kind === 'bullet' && inherited.marker === 'bullet') return []
  const { typeface, percent, sign } = drawn(marker)
  return [
    element('a:buClr', {}, colour(marker.colour)),
    element('a:buSzPct', { val: percent }),
    element('a:buFont', { typeface }),
    sign,
  ]
}

interface Drawn {
  readonly typeface: string
  /** Thousandths of a percent of the size of the text. */
  readonly percent: number
  readonly sign: string
}

const drawn = (marker: Marker): Drawn => {
  if (marker.kind === 'bullet') {
    const percent = marker.colour === 'accent' ? dash.atEdge : dash.within
    return { typeface: dash.typeface, percent, sign: element('a:buChar', { char: dash.char }) }
  }
  if (marker.kind === 'sign')
    return {
      typeface: 'Segoe UI Symbol',
      percent: 100_000,
      sign: element('a:buChar', { char: marker.sign }),
    }
  const startAt = marker.number === 1 ? undefined : marker.number
  const type = marker.period ? 'arabicPeriod' : 'arabicPlain'
  return { typeface: '+mn-lt', percent: 100_000, sign: element('a:buAutoNum', { type, startAt }) }
}
